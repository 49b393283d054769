// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/rangewriter.h"

#include <cstring>
#include <new>

namespace coffer {

RangeWriter::RangeWriter(ChunkSource& chunks)
    : m_chunks(chunks), m_buffer(static_cast<std::uint8_t*>(std::aligned_alloc(kBlock, kBuffer))) {
    if (!m_buffer) {
        throw std::bad_alloc();
    }
}

void RangeWriter::begin(std::uint64_t offset) {
    m_wants.clear();
    m_start = offset;
    m_first = static_cast<std::size_t>(offset % kBlock);
    m_end = m_first;
}

Result<void> RangeWriter::write(RestoredFile& file, std::uint64_t offset,
                                std::span<const format::Part> parts) {
    begin(offset);
    for (const auto& part : parts) {
        if (part.kind == format::PartKind::Hole) {
            TRY_VOID(flush(file, Rest::Write));
            begin(m_start + part.length);
        } else {
            TRY_VOID(addData(file, part));
        }
    }
    return flush(file, Rest::Write);
}

Result<void> RangeWriter::addData(RestoredFile& file, const format::Part& part) {
    if (part.length > format::kMaximumChunk) {
        return Error{Code::Damaged, "a file says that a chunk is longer than any chunk is"};
    }
    const auto length = static_cast<std::size_t>(part.length);
    if (kBuffer - m_end < length) {
        TRY_VOID(flush(file, Rest::Keep));
    }
    m_wants.push_back({part.id, {m_buffer.get() + m_end, length}});
    m_end += length;
    return m_end >= kBuffer / 2 ? flush(file, Rest::Keep) : Result<void>();
}

/// With Rest::Keep the bytes after the last whole block stay for the next time.
Result<void> RangeWriter::flush(RestoredFile& file, Rest rest) {
    TRY_VOID(m_chunks.fill(m_wants, m_compressor));
    m_wants.clear();
    const std::size_t kept = rest == Rest::Keep ? m_end % kBlock : 0;
    const std::size_t end = m_end - kept;
    const std::size_t aligned = (m_first + kBlock - 1) / kBlock * kBlock;
    if (end <= m_first) {
        return {};
    }
    const std::size_t head = std::min(aligned, end) - m_first;
    if (head > 0) {
        TRY_VOID(file.writeAt(m_start, {m_buffer.get() + m_first, head}));
    }
    if (end > aligned) {
        TRY_VOID(file.writeAt(m_start + head, {m_buffer.get() + aligned, end - aligned}));
    }
    std::memmove(m_buffer.get(), m_buffer.get() + end, kept);
    m_start += end - m_first;
    m_first = rest == Rest::Keep ? 0 : m_end % kBlock;
    m_end = rest == Rest::Keep ? kept : m_first;
    return {};
}

}  // namespace coffer
