// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a zip that breaks off before its list of names: each file has a header of its own before
// its bytes (APPNOTE.TXT, section 4.3.7), and from the first one the next can be found.
#include <zlib.h>
#include <algorithm>
#include <optional>

#include "chats/whatsapp/archive.h"

namespace coffer::chats::whatsapp {
namespace {

constexpr std::size_t kHeaderBytes = 30;
constexpr std::uint32_t kHeaderMark = 0x04034B50;
constexpr std::uint32_t kDescriptorMark = 0x08074B50;
constexpr std::size_t kBlock = std::size_t{64} << 10;
constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;

std::uint16_t little16(const std::uint8_t* at) {
    return static_cast<std::uint16_t>(at[0] | (at[1] << 8));
}
std::uint32_t little32(const std::uint8_t* at) {
    return static_cast<std::uint32_t>(little16(at)) | (static_cast<std::uint32_t>(little16(at + 2)) << 16);
}

/// A file as its own header describes it.
struct LocalFile {
    std::string name;
    std::uint16_t method = kStored;
    bool locked = false;
    bool sizeFollows = false;  ///< The sizes stand after the bytes.
    std::uint64_t packed = 0;
    std::uint64_t size = 0;
    std::uint64_t start = 0;  ///< Offset of the bytes.
};

Result<std::optional<LocalFile>> localFileAt(SourceInput& source, std::uint64_t offset) {
    std::array<std::uint8_t, kHeaderBytes> header{};
    TRY(const auto count, source.readAt(offset, header));
    if (count < kHeaderBytes || little32(header.data()) != kHeaderMark) {
        return std::optional<LocalFile>();
    }
    const std::uint16_t flags = little16(&header[6]);
    LocalFile file{.name = std::string(little16(&header[26]), '\0'),
                   .method = little16(&header[8]),
                   .locked = (flags & 1U) != 0,
                   .sizeFollows = (flags & 8U) != 0,
                   .packed = little32(&header[18]),
                   .size = little32(&header[22]),
                   .start = offset + kHeaderBytes + little16(&header[26]) + little16(&header[28])};
    auto* name = reinterpret_cast<std::uint8_t*>(file.name.data());
    TRY(const auto nameBytes, source.readAt(offset + kHeaderBytes, {name, file.name.size()}));
    return nameBytes == file.name.size() ? std::optional(std::move(file)) : std::nullopt;
}

/// The bytes of one local file, as far as they go. A clean end comes only when all of it was there.
class LocalStream final : public ByteStream {
public:
    LocalStream(SourceInput& source, const LocalFile& file, ExpansionGuard guard)
        : m_source(source),
          m_stored(file.method == kStored),
          m_offset(file.start),
          m_guard(guard),
          m_input(kBlock) {
        m_left = file.sizeFollows && !m_stored ? UINT64_MAX : file.packed;
        m_good = inflateInit2(&m_zlib, -MAX_WBITS) == Z_OK;
    }
    ~LocalStream() override { inflateEnd(&m_zlib); }
    LocalStream(const LocalStream&) = delete;
    LocalStream& operator=(const LocalStream&) = delete;

    Result<std::size_t> read(ByteSpan into) override {
        if (m_ended) {
            return std::size_t{0};
        }
        TRY(const auto count, m_stored ? copy(into) : expand(into));
        TRY_VOID(m_guard.add(count));
        return count;
    }

    /// Where the bytes end. Requires: read() has returned 0.
    [[nodiscard]] std::uint64_t endOffset() const { return m_offset - m_zlib.avail_in; }

private:
    static Error brokenOff() { return {Code::Damaged, "a file inside the zip breaks off"}; }

    Result<std::size_t> copy(ByteSpan into) {
        TRY(const auto count,
            m_source.readAt(m_offset, into.subspan(0, static_cast<std::size_t>(
                                                          std::min<std::uint64_t>(into.size(), m_left)))));
        m_offset += count;
        m_left -= count;
        m_ended = count == 0;
        return m_ended && m_left > 0 ? Result<std::size_t>(brokenOff()) : count;
    }

    Result<std::size_t> expand(ByteSpan into) {
        m_zlib.next_out = into.data();
        m_zlib.avail_out = static_cast<uInt>(std::min<std::size_t>(into.size(), kBlock * 4));
        const uInt room = m_zlib.avail_out;
        int state = m_good ? Z_OK : Z_DATA_ERROR;
        while (state == Z_OK && m_zlib.avail_out == room) {
            if (m_zlib.avail_in == 0) {
                TRY_VOID(refill());
            }
            state = inflate(&m_zlib, Z_NO_FLUSH);
        }
        m_ended = state == Z_STREAM_END;
        const std::size_t count = room - m_zlib.avail_out;
        m_good = m_good && (state == Z_OK || m_ended);
        return count == 0 && !m_ended ? Result<std::size_t>(brokenOff()) : count;
    }

    Result<void> refill() {
        const auto most = static_cast<std::size_t>(std::min<std::uint64_t>(m_input.size(), m_left));
        TRY(const auto count, m_source.readAt(m_offset, ByteSpan(m_input).subspan(0, most)));
        if (count == 0) {
            return brokenOff();
        }
        m_offset += count;
        m_left -= m_left == UINT64_MAX ? 0 : count;
        m_zlib.next_in = m_input.data();
        m_zlib.avail_in = static_cast<uInt>(count);
        return {};
    }

    SourceInput& m_source;
    bool m_stored;
    bool m_good = false;
    bool m_ended = false;
    std::uint64_t m_offset;
    std::uint64_t m_left = 0;
    ExpansionGuard m_guard;
    Bytes m_input;
    z_stream m_zlib{};
};

class Remains final : public Archive {
public:
    Remains(SourceInput& source, const ReadLimits& limits) : m_source(source), m_limits(limits) {
        m_faults.brokenOff = true;
    }

    Result<void> collect(std::uint64_t effort);
    Result<std::unique_ptr<ByteStream>> open(const ArchiveEntry& entry) override;

private:
    Result<std::optional<std::uint64_t>> endOf(LocalFile& file, std::uint64_t& effort);
    [[nodiscard]] std::unique_ptr<LocalStream> streamOf(const LocalFile& file) const {
        const std::uint64_t packed =
            file.sizeFollows ? m_source.size() - std::min(m_source.size(), file.start) : file.packed;
        return std::make_unique<LocalStream>(m_source, file,
                                             ExpansionGuard(std::min(packed, m_source.size()), m_limits));
    }

    SourceInput& m_source;
    ReadLimits m_limits;
    std::vector<LocalFile> m_files;
};

/// Where the next header is; nothing when this file is the last that can be found.
Result<std::optional<std::uint64_t>> Remains::endOf(LocalFile& file, std::uint64_t& effort) {
    if (!file.sizeFollows) {
        const bool whole = file.packed <= m_source.size() && file.start <= m_source.size() - file.packed;
        return whole ? std::optional(file.start + file.packed) : std::nullopt;
    }
    if (file.method != kDeflated || file.locked) {
        return std::optional<std::uint64_t>();
    }
    const auto stream = streamOf(file);
    file.size = 0;
    Bytes block(kBlock);
    std::size_t last = 1;
    while (last > 0 && effort > 0) {
        auto count = stream->read(block);
        if (!count.ok()) {
            return std::optional<std::uint64_t>();
        }
        last = *count;
        file.size += last;
        effort -= std::min<std::uint64_t>(effort, last);
    }
    std::array<std::uint8_t, 4> mark{};
    TRY(const auto markBytes, m_source.readAt(stream->endOffset(), mark));
    const bool marked = markBytes == mark.size() && little32(mark.data()) == kDescriptorMark;
    return last == 0 ? std::optional(stream->endOffset() + (marked ? 16 : 12)) : std::nullopt;
}

Result<void> Remains::collect(std::uint64_t effort) {
    std::optional<std::uint64_t> offset = 0;
    while (offset && m_files.size() < m_limits.files) {
        TRY(auto file, localFileAt(m_source, *offset));
        if (!file) {
            break;
        }
        TRY(offset, endOf(*file, effort));
        m_entries.push_back({.name = file->name,
                             .size = file->size,
                             .number = m_files.size(),
                             .locked = file->locked,
                             .whole = offset.has_value()});
        m_files.push_back(*std::move(file));
    }
    return {};
}

Result<std::unique_ptr<ByteStream>> Remains::open(const ArchiveEntry& entry) {
    const LocalFile& file = m_files.at(entry.number);
    if (file.method != kStored && file.method != kDeflated) {
        return Error{Code::Damaged, "a file inside the zip is packed in an unknown way"};
    }
    return std::unique_ptr<ByteStream>(streamOf(file));
}

}  // namespace

Result<std::unique_ptr<Archive>> openRemains(SourceInput& source, const ReadLimits& limits,
                                             std::uint64_t effort) {
    auto remains = std::make_unique<Remains>(source, limits);
    TRY_VOID(remains->collect(effort));
    return std::unique_ptr<Archive>(std::move(remains));
}

}  // namespace coffer::chats::whatsapp
