// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "files/names.h"
#include "vault/filejob.h"

namespace coffer {
namespace {

constexpr std::size_t kInlineParts = 4;
constexpr std::size_t kNodeParts = 256;

// A listed rule says how a whole segment is cut; a part of that segment is cut at fixed lengths.
CutRule ruleWithin(const Segment& segment, std::uint64_t length) {
    const bool whole = length == segment.length;
    return whole || segment.rule.kind != CutRule::Kind::Listed
               ? segment.rule
               : CutRule{CutRule::Kind::Fixed, 0, 0, kLargestChunk, {}};
}

void addHole(std::vector<Piece>& pieces, std::uint64_t from, std::uint64_t to) {
    if (to > from) {
        pieces.push_back({{from, to - from, {}}, true});
    }
}

std::uint64_t lengthOf(const std::vector<format::Part>& parts) {
    return format::totalLength(parts).value_or(0);
}

}  // namespace

std::vector<Piece> piecesOf(const Plan& plan, const std::vector<DataRange>& ranges, std::uint64_t size) {
    std::vector<Piece> pieces;
    std::uint64_t position = 0;
    auto segment = plan.segments.begin();
    for (const auto& range : ranges) {
        addHole(pieces, position, range.offset);
        const std::uint64_t end = range.offset + range.length;
        position = range.offset;
        while (position < end && segment != plan.segments.end()) {
            const std::uint64_t segmentEnd = segment->offset + segment->length;
            if (segmentEnd <= position) {
                ++segment;
                continue;
            }
            const std::uint64_t length = std::min(end, segmentEnd) - position;
            pieces.push_back({{position, length, ruleWithin(*segment, length)}, false});
            position += length;
        }
    }
    addHole(pieces, position, size);
    return pieces;
}

Result<std::vector<Piece>> piecesWithoutSize(const SourceFile& file) {
    std::uint8_t byte = 0;
    TRY(const auto first, file.readAt(0, {&byte, 1}));
    if (first == 0) {
        return std::vector<Piece>();
    }
    TRY(const auto beyond, file.readAt(kMostWithoutSize, {&byte, 1}));
    if (beyond > 0) {
        return Error{Code::Refused,
                     displayPath(file.path()) + " says that it is empty, and has no end in sight"};
    }
    return std::vector<Piece>{
        {{0, kMostWithoutSize, CutRule{CutRule::Kind::Fixed, 0, 0, kLargestChunk, {}}}, false}};
}

Result<std::vector<format::Part>> foldParts(std::vector<format::Part> parts, NodeWriter& nodes,
                                            std::vector<PackNumber>& packs) {
    while (parts.size() > kInlineParts) {
        std::vector<format::Part> folded;
        for (std::size_t begin = 0; begin < parts.size(); begin += kNodeParts) {
            const auto end = std::min(begin + kNodeParts, parts.size());
            const std::vector<format::Part> group(parts.begin() + static_cast<std::ptrdiff_t>(begin),
                                                  parts.begin() + static_cast<std::ptrdiff_t>(end));
            TRY(const PlacedChunk node,
                nodes.put(format::ChunkKind::FileNode, format::encodeFileNode(group)));
            folded.push_back({format::PartKind::FileNode, lengthOf(group), node.id});
            packs.push_back(node.pack);
        }
        parts = std::move(folded);
    }
    return parts;
}

}  // namespace coffer
