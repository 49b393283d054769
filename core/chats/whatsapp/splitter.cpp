// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/whatsapp/splitter.h"

#include <algorithm>
#include <cstring>

namespace coffer::chats::whatsapp {
namespace {

constexpr std::size_t kFirstBuffer = std::size_t{256} << 10;
constexpr std::size_t kReadAtLeast = std::size_t{64} << 10;

std::string_view withoutLineEnd(std::string_view body) {
    if (body.ends_with('\n')) {
        body.remove_suffix(1);
    }
    if (body.ends_with('\r')) {
        body.remove_suffix(1);
    }
    return body;
}

}  // namespace

Splitter::Splitter(ByteStream& stream, const HeadStyle& style, const ReadLimits& limits)
    : m_stream(stream),
      m_style(style),
      m_maxMessage(std::max(limits.messageBytes, kMaxHeadBytes)),
      m_buffer(kFirstBuffer) {}

const RawMessage* Splitter::next() {
    while (true) {
        if (findHead()) {
            const bool first = !m_inMessage;
            const RawMessage* message = first ? nullptr : deliver(m_scan);
            startMessage(m_nextHead);
            if (!first) {
                return message;
            }
        } else if (m_streamEnded) {
            const bool last = m_inMessage;
            m_inMessage = false;
            return last ? deliver(m_end) : nullptr;
        } else {
            fill();
        }
    }
}

/// Moves m_scan to the next head; false when the bytes at hand hold none.
bool Splitter::findHead() {
    while (true) {
        if (!m_atLineStart) {
            const void* found = std::memchr(data() + m_scan, '\n', m_end - m_scan);
            if (found == nullptr) {
                m_scan = m_end;
                return false;
            }
            m_scan = static_cast<std::size_t>(static_cast<const char*>(found) - data()) + 1;
            m_atLineStart = true;
        }
        if (!lineIsReady()) {
            return false;
        }
        if (const auto head = headHere()) {
            m_nextHead = *head;
            return true;
        }
        m_linesBefore += !m_inMessage && m_scan < m_end ? 1U : 0U;
        m_atLineStart = false;
    }
}

/// Whether the line at m_scan can be judged now: all of it is there, or enough.
bool Splitter::lineIsReady() {
    const std::size_t left = m_end - m_scan;
    if (left >= kMaxHeadBytes || (m_streamEnded && left > 0)) {
        return true;
    }
    return left > 0 && !m_streamEnded &&
           (!canStartHead(data()[m_scan]) || std::memchr(data() + m_scan, '\n', left) != nullptr);
}

std::optional<Head> Splitter::headHere() {
    if (!canStartHead(data()[m_scan])) {
        return std::nullopt;
    }
    std::string_view line = held().substr(m_scan, kMaxHeadBytes);
    line = line.substr(0, line.find('\n'));
    auto head = parseHead(line);
    if (head && head->style != m_style) {
        ++m_otherHeads;
        return std::nullopt;
    }
    return head;
}

const RawMessage* Splitter::deliver(std::size_t end) {
    const std::size_t stop = m_cut ? m_keepEnd : end;
    const std::string_view body = held().substr(m_bodyStart, stop - m_bodyStart);
    m_message = {.head = m_head, .body = m_cut ? body : withoutLineEnd(body), .cutShort = m_cut};
    if (m_message.body.size() > m_maxMessage) {
        m_message.body = m_message.body.substr(0, m_maxMessage);
        m_message.cutShort = true;
    }
    return &m_message;
}

void Splitter::startMessage(const Head& head) {
    m_head = head;
    m_inMessage = true;
    m_cut = false;
    m_bodyStart = m_scan + head.length;
    m_scan = m_bodyStart;
    m_atLineStart = false;
}

void Splitter::fill() {
    makeRoom();
    const auto count = m_stream.read(ByteSpan(m_buffer).subspan(m_end));
    if (!count.ok()) {
        m_failure = count.error();
    }
    m_streamEnded = !count.ok() || *count == 0;
    m_end += count.ok() ? *count : 0;
}

/// Drops what is done with and makes the buffer larger while the message at hand may still grow.
void Splitter::makeRoom() {
    const std::size_t from = m_inMessage ? m_bodyStart : m_scan;
    if (from > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + from, m_end - from);
        m_bodyStart = m_inMessage ? 0 : m_bodyStart;
        m_keepEnd -= m_cut ? from : 0;
        m_scan -= from;
        m_end -= from;
    }
    if (m_buffer.size() - m_end >= kReadAtLeast) {
        return;
    }
    if (m_end <= m_maxMessage + kMaxHeadBytes) {
        m_buffer.resize(std::min(m_buffer.size() * 2, m_maxMessage + 2 * kReadAtLeast + kMaxHeadBytes));
    } else {
        cutMessage();
    }
}

/// Keeps the first part of the message and what is not yet scanned; the bytes between are let go.
void Splitter::cutMessage() {
    m_keepEnd = m_cut ? m_keepEnd : m_maxMessage;
    m_cut = true;
    std::memmove(m_buffer.data() + m_keepEnd, m_buffer.data() + m_scan, m_end - m_scan);
    m_end = m_keepEnd + (m_end - m_scan);
    m_scan = m_keepEnd;
}

}  // namespace coffer::chats::whatsapp
