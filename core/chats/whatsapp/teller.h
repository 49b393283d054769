// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "chats/events.h"
#include "chats/reader.h"
#include "chats/source.h"
#include "chats/whatsapp/content.h"
#include "chats/whatsapp/splitter.h"
#include "result/result.h"

namespace coffer::chats::whatsapp {

/// Where the text of one chat comes from. A text is opened more than once: to know its style, to know the
/// order of its dates, and to read it.
class ChatText {
public:
    virtual ~ChatText() = default;
    virtual Result<std::unique_ptr<ByteStream>> open() = 0;
    /// The file of that plain name that came with the text; nothing when nobody can know.
    virtual std::optional<Sibling> find(std::string_view name) = 0;
};

/// Turns raw messages into events, and counts what goes wrong on the way.
class Teller {
public:
    /// All must outlive the teller.
    Teller(ChatText& text, const ReadOptions& options, DateOrder order, ConversationEvents& events)
        : m_text(text), m_limits(options.limits), m_order(order), m_events(events) {}

    void tell(const RawMessage& raw);
    void tellGaps(const Splitter& splitter);

private:
    struct NameHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>()(name); }
    };

    using People = std::unordered_map<std::string, PersonNumber, NameHash, std::equal_to<>>;

    std::optional<PersonNumber> personOf(std::string_view name, People::const_iterator known);
    std::optional<Attachment> attachmentOf(std::string_view text);
    void fillContent(Message& message, const Sentence& sentence, const RawMessage& raw);
    void count(const Message& message, bool bySomebody);

    ChatText& m_text;
    ReadLimits m_limits;
    DateOrder m_order;
    ConversationEvents& m_events;
    People m_people;
    std::uint64_t m_messages = 0;
    std::uint64_t m_withoutDate = 0;
    std::uint64_t m_unclearClock = 0;
    std::uint64_t m_cutShort = 0;
    std::uint64_t m_notUtf8 = 0;
    std::uint64_t m_beyondPeople = 0;
};

/// Reads a whole chat: announces it under `title` (or what the text itself tells), tells its messages and
/// gaps. Errors are Cancelled and those of the source; a stream that is Damaged or Refused becomes a gap.
Result<void> tellChat(ChatText& text, std::string_view title, const ReadOptions& options,
                      ConversationEvents& events);

}  // namespace coffer::chats::whatsapp
