// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/plan.h"

#include <algorithm>
#include <array>
#include <utility>

#include "chunking/filekind.h"
#include "chunking/sqliteplan.h"
#include "chunking/zipplan.h"

namespace coffer {
namespace {

constexpr std::uint64_t operator""_KiB(unsigned long long count) {
    return count << 10;
}
constexpr std::uint64_t operator""_MiB(unsigned long long count) {
    return count << 20;
}

CutRule fixedRule(std::uint32_t length) {
    return {CutRule::Kind::Fixed, 0, 0, length, {}};
}

// Small files get small chunks: a change costs little. In large ones the count of chunks matters more.
CutRule contentRule(std::uint64_t size) {
    const std::uint64_t average = size < 64_MiB ? 128_KiB : size < 1024_MiB ? 512_KiB : 2_MiB;
    const auto maximum = std::min<std::uint64_t>(average * 4, kLargestChunk);
    return {CutRule::Kind::ContentDefined,
            static_cast<std::uint32_t>(average / 4),
            static_cast<std::uint32_t>(average),
            static_cast<std::uint32_t>(maximum),
            {}};
}

// Segments of equal rule from `offset` to the end. Each but the last holds whole chunks if the rule is a
// fixed one.
std::vector<Segment> segmentsOf(std::uint64_t offset, std::uint64_t size, const CutRule& rule) {
    const bool fixed = rule.kind == CutRule::Kind::Fixed;
    const auto length = fixed ? kLargestSegment - kLargestSegment % rule.maximum : kLargestSegment;
    std::vector<Segment> segments;
    for (; offset < size; offset += segments.back().length) {
        segments.push_back({offset, std::min(length, size - offset), rule});
    }
    return segments;
}

Plan fixedPlan(FileClass fileClass, CompressionHint compression, std::uint64_t size, std::uint32_t length) {
    return {fileClass, compression, segmentsOf(0, size, fixedRule(length))};
}

Plan contentPlan(CompressionHint compression, std::uint64_t size) {
    return {FileClass::Other, compression, segmentsOf(0, size, contentRule(size))};
}

Plan databasePlan(ByteView head, std::uint64_t size) {
    const auto run = databaseRun(head, size);
    return run ? fixedPlan(FileClass::Database, CompressionHint::Compress, size, *run)
               : contentPlan(CompressionHint::Probe, size);
}

// Pages are encrypted one by one, so an edit stays where it is; but the file may only look like that.
Plan encryptedPagesPlan(std::uint64_t size) {
    return size % 4096 == 0 ? fixedPlan(FileClass::Database, CompressionHint::Store, size, pagesRun(size))
                            : contentPlan(CompressionHint::Probe, size);
}

// The log of an encrypted database has a plain head and random pages: hence Probe.
Plan logPlan(ByteView head, std::uint64_t size) {
    const auto runs = logRuns(head);
    if (!runs) {
        return contentPlan(CompressionHint::Probe, size);
    }
    const auto first = std::min<std::uint64_t>(runs->first, size);
    auto segments = segmentsOf(first, size, fixedRule(runs->run));
    segments.insert(segments.begin(), Segment{0, first, fixedRule(runs->first)});
    return {FileClass::Database, CompressionHint::Probe, std::move(segments)};
}

Result<Plan> zipPlan(SourceBytes& source, const ChunkingKey& key) {
    TRY(auto segments, zipSegments(source, key));
    if (!segments) {
        return contentPlan(CompressionHint::Probe, source.size());
    }
    return Plan{FileClass::Archive, CompressionHint::Probe, *std::move(segments)};
}

}  // namespace

Result<Plan> plan(std::string_view name, SourceBytes& source, const ChunkingKey& key) {
    const auto size = source.size();
    if (size == 0) {
        return Plan{};
    }
    std::array<std::uint8_t, kHeadSize> buffer{};
    TRY(const auto count, readFully(source, 0, buffer));
    const auto head = ByteView(buffer).first(count);
    switch (fileKind(name, head)) {
        case FileKind::Sqlite:
            return databasePlan(head, size);
        case FileKind::EncryptedPages:
            return encryptedPagesPlan(size);
        case FileKind::WriteAheadLog:
            return logPlan(head, size);
        case FileKind::Zip:
            return zipPlan(source, key);
        case FileKind::Media:
            return fixedPlan(FileClass::Media, CompressionHint::Store, size, kLargestChunk);
        case FileKind::Packed:
            return fixedPlan(FileClass::Archive, CompressionHint::Store, size, kLargestChunk);
        case FileKind::Text:
            return contentPlan(CompressionHint::Compress, size);
        case FileKind::Unknown:
            break;
    }
    return contentPlan(CompressionHint::Probe, size);
}

}  // namespace coffer
