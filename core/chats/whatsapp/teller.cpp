// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/whatsapp/teller.h"

#include "bytes/utf8.h"
#include "chats/whatsapp/dates.h"
#include "chats/whatsapp/marks.h"
#include "chats/whatsapp/survey.h"

namespace coffer::chats::whatsapp {
namespace {

constexpr std::uint64_t kAskEvery = 1024;  // messages between two questions whether to stop

bool isContentError(const Error& error) {
    return error.code == Code::Damaged || error.code == Code::Refused;
}

GapKind gapOf(const Error& error) {
    return error.code == Code::Refused ? GapKind::TooLarge : GapKind::Damaged;
}

void tellIfAny(ConversationEvents& events, GapKind kind, std::uint64_t count) {
    if (count > 0) {
        events.onGap({.kind = kind, .count = count});
    }
}

/// A text that breaks off within its first bytes is an empty one; the reading itself will say why.
Result<Sample> takeSample(ChatText& text) {
    TRY(const auto stream, text.open());
    auto start = startOf(*stream);
    if (!start.ok()) {
        return isContentError(start.error()) ? Result<Sample>(Sample{}) : start.error();
    }
    return sampleOf(*start);
}

Result<void> tellMessages(Splitter& splitter, Teller& teller, ConversationEvents& events) {
    std::uint64_t count = 0;
    while (const RawMessage* message = splitter.next()) {
        teller.tell(*message);
        if (++count % kAskEvery == 0 && events.stopRequested()) {
            return Error{Code::Cancelled, "reading the chat was stopped"};
        }
    }
    if (splitter.failure() && !isContentError(*splitter.failure())) {
        return *splitter.failure();
    }
    teller.tellGaps(splitter);
    return {};
}

}  // namespace

std::optional<PersonNumber> Teller::personOf(std::string_view name, People::const_iterator known) {
    if (known != m_people.end()) {
        return known->second;
    }
    if (m_people.size() >= m_limits.people) {
        ++m_beyondPeople;
        return std::nullopt;
    }
    const auto number = static_cast<PersonNumber>(m_people.size());
    m_people.emplace(name, number);
    m_events.onPerson(number, name);
    return number;
}

std::optional<Attachment> Teller::attachmentOf(std::string_view text) {
    const auto file = namedFile(text);
    if (!file) {
        return std::nullopt;
    }
    const auto sibling = m_text.find(file->name);
    const bool present = sibling && sibling->present;
    if (!file->sure && !present) {
        return std::nullopt;
    }
    const Presence presence = !sibling  ? Presence::NotLookedFor
                              : present ? Presence::Present
                                        : Presence::Absent;
    return Attachment{.name = file->name, .presence = presence, .size = present ? sibling->size : 0};
}

void Teller::fillContent(Message& message, const Sentence& sentence, const RawMessage& raw) {
    message.text = sentence.text;
    message.attachment = attachmentOf(sentence.text);
    message.kind = message.attachment ? MessageKind::Attachment : kindOf(sentence.text, raw.head);
    message.edited = isEdited(sentence.text);
}

void Teller::tell(const RawMessage& raw) {
    Message message;
    message.time = timeOf(raw.head, m_order);
    message.textCutShort = raw.cutShort;
    const Sentence sentence = splitName(raw.body, m_limits.nameBytes);
    const auto known = m_people.find(sentence.name);
    const bool named = known != m_people.end() || (!sentence.name.empty() && !opensQuotation(sentence.name));
    if (named) {
        fillContent(message, sentence, raw);
    }
    if (!named || message.kind == MessageKind::System) {
        message.kind = MessageKind::System;
        message.text = raw.body;
    } else {
        message.sender = personOf(sentence.name, known);
    }
    count(message, named);
    m_events.onMessage(message);
}

void Teller::count(const Message& message, bool bySomebody) {
    ++m_messages;
    m_withoutDate += bySomebody && !message.time ? 1U : 0U;
    m_unclearClock += message.time && message.time->precision == Precision::HalfDay ? 1U : 0U;
    m_cutShort += message.textCutShort ? 1U : 0U;
    m_notUtf8 += isUtf8(message.text) ? 0U : 1U;
}

void Teller::tellGaps(const Splitter& splitter) {
    tellIfAny(m_events, GapKind::NotUnderstood, m_messages == 0 ? 1 : 0);
    tellIfAny(m_events, GapKind::DatesUnreadable, m_withoutDate);
    tellIfAny(m_events, GapKind::ClockUnclear, m_unclearClock);
    tellIfAny(m_events, GapKind::MessagesCutShort, m_cutShort);
    tellIfAny(m_events, GapKind::NotUtf8, m_notUtf8);
    tellIfAny(m_events, GapKind::PeopleBeyondLimit, m_beyondPeople);
    tellIfAny(m_events, GapKind::LinesBefore, splitter.linesBefore());
    tellIfAny(m_events, GapKind::OtherHeads, splitter.otherHeads());
    if (splitter.failure()) {
        m_events.onGap({.kind = gapOf(*splitter.failure())});
    }
}

Result<void> tellChat(ChatText& text, std::string_view title, const ReadOptions& options,
                      ConversationEvents& events) {
    TRY(const Sample sample, takeSample(text));
    TRY(const auto first, text.open());
    const Findings findings = findingsOf(*first, sample.style, options);
    events.onChat({.app = "WhatsApp",
                   .title = title.empty() ? std::string_view(findings.firstSystemName) : title,
                   .dateOrder = findings.order.order,
                   .orderCertainty = findings.order.certainty});
    TRY(const auto second, text.open());
    Splitter splitter(*second, sample.style, options.limits);
    Teller teller(text, options, findings.order.order, events);
    return tellMessages(splitter, teller, events);
}

}  // namespace coffer::chats::whatsapp
