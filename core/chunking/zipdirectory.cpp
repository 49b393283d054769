// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/zipdirectory.h"

#include <algorithm>
#include <array>

#include "chunking/littleendian.h"
#include "chunking/zipend.h"

namespace coffer {
namespace {

constexpr std::uint32_t kEntrySignature = 0x02014b50;
constexpr std::uint32_t kLocalSignature = 0x04034b50;
constexpr std::size_t kEntrySize = 46;
constexpr std::size_t kLocalSize = 30;
constexpr std::size_t kLongestField = 65535;
constexpr std::uint32_t kSee64 = 0xffffffff;
constexpr std::uint16_t kExtra64 = 1;

std::uint64_t markOf(const ChunkingKey& key, ByteView name, ByteView crc) {
    std::uint64_t mark = 0;
    for (const auto part : {name, crc}) {
        for (const auto byte : part) {
            mark = (mark << 1) + key.word(byte);
        }
    }
    return mark;
}

// The three numbers of an entry that may be too large for its 32-bit fields.
struct Narrow {
    std::uint32_t plainSize;
    std::uint32_t size;
    std::uint32_t offset;
};

// The contents of an entry's zip64 extra field; empty if it has none.
ByteView find64(ByteView extra) {
    while (extra.size() >= 4) {
        const std::size_t size = readLittleEndian<std::uint16_t>(extra, 2);
        if (size > extra.size() - 4) {
            return {};
        }
        if (readLittleEndian<std::uint16_t>(extra, 0) == kExtra64) {
            return extra.subspan(4, size);
        }
        extra = extra.subspan(4 + size);
    }
    return {};
}

// The wide form of one number: its own, or the next one of the zip64 field, which holds only those that are
// marked as too large. Nothing if it is missing there.
std::optional<std::uint64_t> widen(std::uint32_t number, ByteView& field) {
    if (number != kSee64) {
        return number;
    }
    if (field.size() < 8) {
        return std::nullopt;
    }
    const auto wide = readLittleEndian<std::uint64_t>(field, 0);
    field = field.subspan(8);
    return wide;
}

std::optional<ZipMember> placeOf(const Narrow& narrow, ByteView extra, std::uint64_t mark) {
    auto field = find64(extra);
    const auto plainSize = widen(narrow.plainSize, field);
    const auto size = widen(narrow.size, field);
    const auto offset = widen(narrow.offset, field);
    if (!plainSize || !size || !offset) {
        return std::nullopt;
    }
    return ZipMember{*offset, *size, mark};
}

// Takes one entry from the front of `bytes`, which holds a whole one or is the directory's rest.
std::optional<ZipMember> takeEntry(ByteView& bytes, const ChunkingKey& key) {
    if (bytes.size() < kEntrySize || readLittleEndian<std::uint32_t>(bytes, 0) != kEntrySignature) {
        return std::nullopt;
    }
    const std::size_t nameSize = readLittleEndian<std::uint16_t>(bytes, 28);
    const std::size_t extraSize = readLittleEndian<std::uint16_t>(bytes, 30);
    const std::size_t total = kEntrySize + nameSize + extraSize + readLittleEndian<std::uint16_t>(bytes, 32);
    if (total > bytes.size() || readLittleEndian<std::uint16_t>(bytes, 34) != 0) {
        return std::nullopt;
    }
    const Narrow narrow{readLittleEndian<std::uint32_t>(bytes, 24),
                        readLittleEndian<std::uint32_t>(bytes, 20),
                        readLittleEndian<std::uint32_t>(bytes, 42)};
    const auto mark = markOf(key, bytes.subspan(kEntrySize, nameSize), bytes.subspan(16, 4));
    const auto member = placeOf(narrow, bytes.subspan(kEntrySize + nameSize, extraSize), mark);
    bytes = bytes.subspan(total);
    return member;
}

// Shows the directory piece by piece, so that a large one needs no large memory.
class EntryReader {
public:
    EntryReader(SourceBytes& source, const ZipEnd& end)
        : m_source(source), m_at(end.start), m_left(end.size) {}

    Result<std::optional<ZipMember>> next(const ChunkingKey& key) {
        constexpr std::size_t kLongestEntry = kEntrySize + 3 * kLongestField;
        if (m_rest.size() < kLongestEntry && m_left > 0) {
            TRY_VOID(refill());
        }
        return takeEntry(m_rest, key);
    }
    [[nodiscard]] bool atEnd() const { return m_left == 0 && m_rest.empty(); }

private:
    Result<void> refill() {
        constexpr std::size_t kBuffer = 1u << 20;
        Bytes buffer(m_rest.begin(), m_rest.end());
        const auto kept = buffer.size();
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, kBuffer));
        buffer.resize(kept + wanted);
        TRY(const auto count, readFully(m_source, m_at, ByteSpan(buffer).subspan(kept)));
        buffer.resize(kept + count);
        m_at += count;
        m_left = count == wanted ? m_left - count : 0;  // A file that became shorter ends here.
        m_buffer = std::move(buffer);
        m_rest = m_buffer;
        return {};
    }

    SourceBytes& m_source;
    std::uint64_t m_at;
    std::uint64_t m_left;
    Bytes m_buffer;
    ByteView m_rest;  // Of m_buffer.
};

// Local headers are at least their fixed part; their names and extra fields are only checked when read.
bool liesInOrder(const ZipDirectory& directory) {
    std::uint64_t end = 0;
    for (const auto& member : directory.members) {
        const bool fits = member.offset >= end && member.offset <= directory.start &&
                          kLocalSize <= directory.start - member.offset &&
                          member.size <= directory.start - member.offset - kLocalSize;
        if (!fits) {
            return false;
        }
        end = member.offset + kLocalSize + member.size;
    }
    return true;
}

}  // namespace

Result<std::optional<ZipDirectory>> readZipDirectory(SourceBytes& source, const ChunkingKey& key) {
    const std::optional<ZipDirectory> none;
    TRY(const auto end, readZipEnd(source));
    if (!end) {
        return none;
    }
    ZipDirectory directory{{}, end->start};
    directory.members.reserve(static_cast<std::size_t>(end->entries));
    EntryReader reader(source, *end);
    for (std::uint64_t i = 0; i < end->entries; ++i) {
        TRY(const auto member, reader.next(key));
        if (!member) {
            return none;
        }
        directory.members.push_back(*member);
    }
    std::sort(directory.members.begin(), directory.members.end(),
              [](const ZipMember& a, const ZipMember& b) { return a.offset < b.offset; });
    return reader.atEnd() && liesInOrder(directory) ? std::optional(std::move(directory)) : none;
}

Result<std::optional<std::uint64_t>> readLocalHeaderSize(SourceBytes& source, std::uint64_t offset) {
    const std::optional<std::uint64_t> none;
    std::array<std::uint8_t, kLocalSize> header{};
    TRY(const auto count, readFully(source, offset, header));
    if (count < kLocalSize || readLittleEndian<std::uint32_t>(header, 0) != kLocalSignature) {
        return none;
    }
    return std::optional(std::uint64_t{kLocalSize} + readLittleEndian<std::uint16_t>(header, 26) +
                         readLittleEndian<std::uint16_t>(header, 28));
}

}  // namespace coffer
