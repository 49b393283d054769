// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "bytes/bytes.h"
#include "chats/reader.h"
#include "chats/source.h"
#include "chats/whatsapp/head.h"
#include "result/result.h"

namespace coffer::chats::whatsapp {

/// One message as it stands in the file.
struct RawMessage {
    Head head;
    std::string_view body;  ///< From after the head to before the next one, without the last line end.
    bool cutShort = false;  ///< The body is longer than the limit and ends early here.
};

/// Cuts a text into messages: a line with a head of the file's style starts one, every other line goes on
/// with the one before. Holds one message at a time, at most limits.messageBytes of it, in a buffer that
/// starts small. A stream that fails ends the text; failure() says why.
class Splitter {
public:
    /// The stream must outlive the splitter.
    Splitter(ByteStream& stream, const HeadStyle& style, const ReadLimits& limits);

    /// The next message, valid until the next call; null at the end.
    const RawMessage* next();

    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }
    [[nodiscard]] std::uint64_t linesBefore() const { return m_linesBefore; }  ///< Belonging to no message.
    [[nodiscard]] std::uint64_t otherHeads() const { return m_otherHeads; }    ///< Heads of another style.

private:
    [[nodiscard]] const char* data() const { return reinterpret_cast<const char*>(m_buffer.data()); }
    [[nodiscard]] std::string_view held() const { return {data(), m_end}; }
    bool findHead();
    bool lineIsReady();
    std::optional<Head> headHere();
    const RawMessage* deliver(std::size_t end);
    void startMessage(const Head& head);
    void fill();
    void makeRoom();
    void cutMessage();

    ByteStream& m_stream;
    HeadStyle m_style;
    std::size_t m_maxMessage;

    // Offsets into the buffer: m_bodyStart ≤ m_keepEnd ≤ m_scan ≤ m_end.
    Bytes m_buffer;
    std::size_t m_bodyStart = 0;
    std::size_t m_keepEnd = 0;  ///< With m_cut: where the kept part of the message ends.
    std::size_t m_scan = 0;     ///< Everything before is known to hold no further head.
    std::size_t m_end = 0;

    bool m_atLineStart = true;
    bool m_inMessage = false;
    bool m_cut = false;
    bool m_streamEnded = false;
    Head m_head;
    Head m_nextHead;
    RawMessage m_message;
    std::optional<Error> m_failure;
    std::uint64_t m_linesBefore = 0;
    std::uint64_t m_otherHeads = 0;
};

}  // namespace coffer::chats::whatsapp
