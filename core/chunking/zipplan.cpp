// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/zipplan.h"

#include <algorithm>
#include <utility>

#include "chunking/zipdirectory.h"

namespace coffer {
namespace {

// Collects chunk lengths from the file's start on and packs them into segments.
class SegmentList {
public:
    // Ends a chunk at `position`, or several if that is more than 4 MiB away.
    void cutAt(std::uint64_t position) {
        while (m_position < position) {
            add(static_cast<std::uint32_t>(std::min<std::uint64_t>(position - m_position, kLargestChunk)));
        }
    }
    [[nodiscard]] std::uint64_t position() const { return m_position; }
    [[nodiscard]] std::vector<Segment> take() && { return std::move(m_segments); }

private:
    void add(std::uint32_t length) {
        if (m_segments.empty() || m_segments.back().length + length > kLargestSegment) {
            m_segments.push_back({m_position, 0, {CutRule::Kind::Listed, 0, 0, length, {}}});
        }
        auto& segment = m_segments.back();
        segment.length += length;
        segment.rule.maximum = std::max(segment.rule.maximum, length);
        segment.rule.lengths.push_back(length);
        m_position += length;
    }

    std::uint64_t m_position = 0;
    std::vector<Segment> m_segments;
};

// Places the borders, member by member in the order of their offsets.
class MemberCutter {
public:
    explicit MemberCutter(SourceBytes& source) : m_source(source) {}

    // `end` is where the next member, or the directory, begins. False if the member is not where it should
    // be.
    Result<bool> add(const ZipMember& member, std::uint64_t end) {
        if (member.size < kBigMember) {
            addSmall(member, end);
            return true;
        }
        TRY(const auto header, readLocalHeaderSize(m_source, member.offset));
        if (!header || *header > end - member.offset || member.size > end - member.offset - *header) {
            return false;
        }
        addBig(member, member.offset + *header);
        return true;
    }

    std::vector<Segment> finish(std::uint64_t directory, std::uint64_t size) && {
        m_list.cutAt(directory);
        m_list.cutAt(size);
        return std::move(m_list).take();
    }

private:
    void addSmall(const ZipMember& member, std::uint64_t end) {
        if (m_grouped && endsGroup(member, end)) {
            m_list.cutAt(member.offset);
        }
        m_grouped = true;
    }

    // A small group is not joined with what precedes the big member, so that neither depends on the other.
    void addBig(const ZipMember& member, std::uint64_t data) {
        if (m_grouped) {
            m_list.cutAt(member.offset);
        }
        m_list.cutAt(data);
        m_list.cutAt(data + member.size);
        m_grouped = false;
    }

    // The chance of a border is in proportion to the member's size, so that groups come out near the usual
    // size whether they hold a few letters or thousands of empty files.
    [[nodiscard]] bool endsGroup(const ZipMember& member, std::uint64_t end) const {
        if (end - m_list.position() > kMostGroup) {
            return true;
        }
        const auto extent = std::min(end - member.offset, kUsualGroup);
        const auto chance = (kUsualGroup - kLeastGroup);
        return member.offset - m_list.position() >= kLeastGroup && (member.mark >> 32) * chance < extent
                                                                                                      << 32;
    }

    SourceBytes& m_source;
    SegmentList m_list;
    bool m_grouped = false;  // Since the last border there was a small member.
};

}  // namespace

Result<std::optional<std::vector<Segment>>> zipSegments(SourceBytes& source, const ChunkingKey& key) {
    const std::optional<std::vector<Segment>> none;
    TRY(const auto directory, readZipDirectory(source, key));
    if (!directory) {
        return none;
    }
    MemberCutter cutter(source);
    const auto& members = directory->members;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto end = i + 1 < members.size() ? members[i + 1].offset : directory->start;
        TRY(const bool placed, cutter.add(members[i], end));
        if (!placed) {
            return none;
        }
    }
    return std::optional(std::move(cutter).finish(directory->start, source.size()));
}

}  // namespace coffer
