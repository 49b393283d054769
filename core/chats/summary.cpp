// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/summary.h"

#include <map>

namespace coffer::chats {
namespace {

/// Listens to a reading and keeps the account of each chat.
class Summariser final : public ConversationEvents {
public:
    explicit Summariser(std::string_view format) : m_format(format) {}

    void onChat(const Chat& chat) override;
    void onPerson(PersonNumber number, std::string_view name) override;
    void onMessage(const Message& message) override;
    void onUnnamedFile(std::string_view, std::uint64_t) override { ++present().unnamedFiles; }
    void onGap(const Gap& gap) override { m_gaps[gap.kind] += gap.count; }

    std::vector<ChatSummary> finish();

private:
    ChatSummary& present() { return m_chats.back(); }
    void closeChat();
    void countKind(const Message& message);
    void countMedia(const Attachment& attachment);
    void countSender(PersonNumber sender);
    void stretchSpan(const ChatTime& time);
    void closeGaps();

    std::string m_format;
    std::vector<ChatSummary> m_chats;
    std::map<GapKind, std::uint64_t> m_gaps;
};

void Summariser::onChat(const Chat& chat) {
    closeChat();
    ChatSummary& summary = m_chats.emplace_back();
    summary.app = chat.app;
    summary.format = m_format;
    summary.title = chat.title;
    summary.dateOrder = chat.dateOrder;
    summary.orderAmbiguous = chat.orderCertainty == OrderCertainty::Ambiguous;
}

void Summariser::onPerson(PersonNumber number, std::string_view name) {
    ++present().peopleCount;
    if (number == present().people.size() && number < ChatSummary::kMaxPeople) {
        present().people.push_back({.name = std::string(name), .messages = 0});
    }
}

void Summariser::onMessage(const Message& message) {
    countKind(message);
    if (message.kind == MessageKind::System) {
        return;
    }
    ++present().messages;
    present().edited += message.edited ? 1U : 0U;
    if (message.sender) {
        countSender(*message.sender);
    }
    if (message.time) {
        stretchSpan(*message.time);
    }
    if (message.attachment) {
        countMedia(*message.attachment);
    }
}

void Summariser::countKind(const Message& message) {
    ChatSummary& chat = present();
    chat.systemLines += message.kind == MessageKind::System ? 1U : 0U;
    chat.deleted += message.kind == MessageKind::Deleted ? 1U : 0U;
    chat.mediaOmitted += message.kind == MessageKind::MediaOmitted ? 1U : 0U;
    chat.unknownKinds += message.kind == MessageKind::Unknown ? 1U : 0U;
}

void Summariser::countSender(PersonNumber sender) {
    if (sender < present().people.size()) {
        ++present().people[sender].messages;
    }
}

void Summariser::stretchSpan(const ChatTime& time) {
    ChatSummary& chat = present();
    if (!chat.first || time.compareClock(*chat.first) < 0) {
        chat.first = time;
    }
    if (!chat.last || time.compareClock(*chat.last) > 0) {
        chat.last = time;
    }
}

void Summariser::countMedia(const Attachment& attachment) {
    ChatSummary& chat = present();
    ++chat.mediaNamed;
    if (attachment.presence == Presence::Present) {
        ++chat.mediaPresent;
        chat.mediaBytes += attachment.size;
    } else if (attachment.presence == Presence::Absent) {
        ++chat.mediaMissing;
        if (chat.missingNames.size() < ChatSummary::kMaxMissingNames) {
            chat.missingNames.emplace_back(attachment.name);
        }
    }
}

void Summariser::closeGaps() {
    ChatSummary& chat = present();
    m_gaps[GapKind::DatesAmbiguous] += chat.orderAmbiguous ? 1U : 0U;
    m_gaps[GapKind::MediaMissing] += chat.mediaMissing;
    m_gaps[GapKind::MediaOmitted] += chat.mediaOmitted;
    m_gaps[GapKind::UnknownKinds] += chat.unknownKinds;
    for (const auto& [kind, count] : m_gaps) {
        if (count > 0) {
            chat.gaps.push_back({.kind = kind, .count = count});
        }
    }
    m_gaps.clear();
}

void Summariser::closeChat() {
    if (m_chats.empty()) {
        return;
    }
    closeGaps();
    for (const Gap& gap : present().gaps) {
        present().truncated =
            present().truncated || gap.kind == GapKind::Truncated || gap.kind == GapKind::Damaged;
    }
}

std::vector<ChatSummary> Summariser::finish() {
    closeChat();
    return std::move(m_chats);
}

}  // namespace

Result<std::optional<std::vector<ChatSummary>>> summarise(SourceInput& source, const ReadOptions& options) {
    TRY(const ChatReader* reader, readerFor(source));
    if (reader == nullptr) {
        return std::optional<std::vector<ChatSummary>>();
    }
    Summariser summariser(reader->format());
    TRY_VOID(reader->read(source, options, summariser));
    return std::optional(summariser.finish());
}

}  // namespace coffer::chats
