// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bytes/bytes.h"
#include "chunking/chunkingkey.h"
#include "chunking/cutter.h"
#include "chunking/plan.h"

/// What the tests of chunking share: sources in memory, keys from a seed, and cutting a whole file.
namespace coffer::test {

/// Bytes in memory that come in small, uneven reads, as from a slow device.
class MemorySource final : public SourceBytes {
public:
    explicit MemorySource(Bytes bytes) : m_bytes(std::move(bytes)), m_size(m_bytes.size()) {}
    /// A source that was `size` bytes long when it was opened and is shorter (or longer) now.
    MemorySource(Bytes bytes, std::uint64_t size) : m_bytes(std::move(bytes)), m_size(size) {}

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    Result<std::size_t> readAt(std::uint64_t offset, ByteSpan into) override {
        if (offset >= m_bytes.size()) {
            return std::size_t{0};
        }
        const auto count = std::min<std::size_t>({into.size(), m_bytes.size() - offset, 9973});
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(offset), count, into.begin());
        return count;
    }
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
    std::uint64_t m_size;
};

/// The same bytes for the same seed, on every machine.
inline Bytes randomBytes(std::uint64_t seed, std::size_t size) {
    std::mt19937_64 random(seed);
    Bytes bytes(size);
    for (std::size_t at = 0; at < size; at += 8) {
        const auto word = random();
        std::memcpy(bytes.data() + at, &word, std::min<std::size_t>(8, size - at));
    }
    return bytes;
}

/// What a file holds; empty if it cannot be read.
inline Bytes contentsOf(const std::filesystem::path& path) {
    std::error_code missing;
    const auto size = std::filesystem::file_size(path, missing);
    Bytes bytes(missing ? 0 : static_cast<std::size_t>(size));
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return file ? bytes : Bytes{};
}

inline ChunkingKey keyOf(std::uint64_t seed) {
    return ChunkingKey(SecretBytes::copyOf(randomBytes(seed, ChunkingKey::kSize)));
}

/// The chunks of one segment, shown to the cutter `extra` bytes beyond the least it needs.
inline std::vector<ByteView> cutSegment(ByteView bytes, const CutRule& rule, const ChunkingKey& key,
                                        std::size_t extra = 0) {
    std::vector<ByteView> chunks;
    Cutter cutter(rule, key);
    while (!bytes.empty()) {
        const auto shown = bytes.first(std::min<std::size_t>(bytes.size(), rule.maximum + extra));
        const auto length = cutter.next(shown, shown.size() == bytes.size() ? Window::End : Window::More);
        chunks.push_back(bytes.first(length));
        bytes = bytes.subspan(length);
    }
    return chunks;
}

/// The chunks of a whole file.
inline std::vector<ByteView> cutAll(ByteView bytes, const Plan& plan, const ChunkingKey& key) {
    std::vector<ByteView> chunks;
    for (const auto& segment : plan.segments) {
        const auto part =
            bytes.subspan(static_cast<std::size_t>(segment.offset), static_cast<std::size_t>(segment.length));
        const auto more = cutSegment(part, segment.rule, key);
        chunks.insert(chunks.end(), more.begin(), more.end());
    }
    return chunks;
}

/// Plans and cuts. The source must outlive the views.
inline std::vector<ByteView> chunksOf(std::string_view name, MemorySource& source, const ChunkingKey& key) {
    auto made = plan(name, source, key);
    return made.ok() ? cutAll(source.bytes(), made.value(), key) : std::vector<ByteView>{};
}

/// The chunks of `after` that are not among those of `before`.
inline std::vector<ByteView> newChunks(const std::vector<ByteView>& before,
                                       const std::vector<ByteView>& after) {
    std::set<std::string_view> known;
    for (const auto chunk : before) {
        known.insert(asText(chunk));
    }
    std::vector<ByteView> fresh;
    std::copy_if(after.begin(), after.end(), std::back_inserter(fresh),
                 [&](ByteView chunk) { return !known.contains(asText(chunk)); });
    return fresh;
}

inline std::size_t totalSize(const std::vector<ByteView>& chunks) {
    std::size_t total = 0;
    for (const auto chunk : chunks) {
        total += chunk.size();
    }
    return total;
}

/// What every plan promises, as a sentence about the first promise that is broken; empty if all are kept.
inline std::string brokenPromise(const Plan& plan, std::uint64_t size) {
    std::uint64_t at = 0;
    for (const auto& segment : plan.segments) {
        if (segment.offset != at || segment.length == 0 || segment.length > kLargestSegment) {
            return "a segment at " + std::to_string(segment.offset) + " does not follow the one before";
        }
        if (segment.rule.maximum == 0 || segment.rule.maximum > kLargestChunk) {
            return "a segment has a largest chunk of " + std::to_string(segment.rule.maximum);
        }
        std::uint64_t listed = 0;
        for (const auto length : segment.rule.lengths) {
            if (length == 0 || length > segment.rule.maximum) {
                return "a listed chunk is " + std::to_string(length) + " bytes long";
            }
            listed += length;
        }
        if (segment.rule.kind == CutRule::Kind::Listed && listed != segment.length) {
            return "the listed chunks do not add up to their segment";
        }
        at += segment.length;
    }
    return at == size ? "" : "the segments end at " + std::to_string(at);
}

}  // namespace coffer::test
