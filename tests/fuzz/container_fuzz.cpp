// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cassert>
#include <cstdint>

#include "container/container.h"
#include "container/opener.h"
#include "container/sealerinternal.h"

/// Opens sealed objects after arbitrary edits: whatever opens must be what was sealed at that place.
///
/// Random bytes would never get past the commitment, so the input tells what to seal and how to spoil it:
/// two bytes of plaintext size (times 8), then edits of five bytes each: what, where (three bytes), value.
/// The object that the input makes on its own, as it is, is opened as well.
namespace coffer {
namespace {

const Bytes kKey(32, 7);

struct Input {
    ByteView bytes;

    std::uint32_t number(std::size_t size) {
        std::uint32_t value = 0;
        for (; size > 0 && !bytes.empty(); --size, bytes = bytes.subspan(1)) {
            value = value << 8 | bytes.front();
        }
        return value;
    }
};

/// With a fixed salt, so that an input that fails once fails again.
Bytes sealedSample(ByteView plaintext) {
    auto sealer = internal::SealerSeam::withSalt(kKey, {}, internal::Salt{});
    Bytes sealed;
    sealer.begin(sealed);
    sealer.update(plaintext, sealed);
    sealer.finish(sealed);
    return sealed;
}

void edit(Bytes& sealed, Input& input) {
    const auto kind = input.number(1) % 4;
    const auto place = sealed.empty() ? 0 : input.number(3) % sealed.size();
    const auto value = static_cast<std::uint8_t>(input.number(1));
    if (kind == 0) {
        sealed.resize(place);
    } else if (kind == 1) {
        sealed.push_back(value);
    } else if (kind == 2 && !sealed.empty()) {
        sealed[place] = value;
    } else if (kind == 3 && sealed.size() >= segmentStart(2)) {
        const auto first = sealed.begin() + kSealedStartSize;
        std::swap_ranges(first, first + kSealedSegmentSize, first + kSealedSegmentSize);
    }
}

void readEverySegment(const Bytes& sealed, const Bytes& plaintext) {
    const auto opener = Opener::create(kKey, {}, sealed.size(), sealed);
    if (!opener.ok()) {
        return;
    }
    const Opener::Fetch fetch = [&](std::uint64_t offset, ByteSpan out) -> Result<void> {
        assert(offset <= sealed.size() && out.size() <= sealed.size() - offset);
        std::copy_n(ByteView(sealed).subspan(offset).begin(), out.size(), out.begin());
        return {};
    };
    for (std::uint64_t at = 0; at < opener->plainSize(); at += kSegmentSize - 1) {
        Bytes part(std::min<std::uint64_t>(kSegmentSize, opener->plainSize() - at));
        if (opener->readAt(at, part, fetch).ok()) {
            assert(at + part.size() <= plaintext.size());
            assert(std::equal(part.begin(), part.end(), plaintext.begin() + static_cast<std::ptrdiff_t>(at)));
        }
    }
    if (opener->verifyEnd(fetch).ok()) {
        assert(opener->plainSize() == plaintext.size());
    }
}

}  // namespace
}  // namespace coffer

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace coffer;
    (void)open(kKey, {}, {data, size});
    Input input{{data, size}};
    Bytes plaintext(input.number(2) % 8192 * 8);
    for (std::size_t i = 0; i < plaintext.size(); ++i) {
        plaintext[i] = static_cast<std::uint8_t>(31 * i + i / 256);
    }
    const auto sealed = sealedSample(plaintext);
    Bytes edited = sealed;
    while (!input.bytes.empty()) {
        edit(edited, input);
    }
    const auto opened = open(kKey, {}, edited);
    assert(opened.ok() == (edited == sealed));
    assert(!opened.ok() || *opened == plaintext);
    readEverySegment(edited, plaintext);
    return 0;
}
