// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>

#include "bytes/bytes.h"
#include "container/container.h"
#include "container/opener.h"

/// Plaintext that differs everywhere, and a sealed object in memory that counts how it is read.
namespace coffer::test {

/// The plaintext of the vectors: see tests/vectors/container/make_vectors.py.
inline Bytes samplePlaintext(std::size_t size) {
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<std::uint8_t>(31 * i + i / 256);
    }
    return bytes;
}

inline Bytes slice(ByteView bytes, std::size_t offset, std::size_t size) {
    const auto part = bytes.subspan(offset, size);
    return {part.begin(), part.end()};
}

/// Reads out of `sealed`, which must outlive the result, and counts calls and bytes.
struct CountingFetch {
    ByteView sealed;
    std::atomic<int> calls = 0;
    std::atomic<std::uint64_t> bytes = 0;

    Opener::Fetch callback() {
        return [this](std::uint64_t offset, ByteSpan out) -> Result<void> {
            if (offset + out.size() > sealed.size()) {
                return Error{Code::Damaged, "the test's object is shorter than that"};
            }
            ++calls;
            bytes += out.size();
            std::copy_n(sealed.subspan(offset).begin(), out.size(), out.begin());
            return {};
        };
    }
};

}  // namespace coffer::test
