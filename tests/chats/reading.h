// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "chats/summary.h"

/// Reading in tests, in one line each.
namespace coffer::test {

/// A message with its own copies.
struct HeardMessage {
    chats::MessageKind kind;
    std::string sender, time, text, file;
    chats::Presence presence = chats::Presence::NotLookedFor;
    std::uint64_t size = 0;
    bool edited = false, cutShort = false;
};

/// Writes down all events.
struct Listener final : chats::ConversationEvents {
    std::vector<std::string> titles, people, unnamed;
    std::vector<HeardMessage> messages;
    std::vector<chats::Gap> gaps;
    chats::DateOrder order{};
    chats::OrderCertainty certainty{};
    std::size_t stopAfter = SIZE_MAX;

    void onChat(const chats::Chat& chat) override {
        titles.emplace_back(chat.title);
        order = chat.dateOrder;
        certainty = chat.orderCertainty;
    }
    void onPerson(chats::PersonNumber number, std::string_view name) override {
        EXPECT_EQ(number, people.size());
        people.emplace_back(name);
    }
    void onMessage(const chats::Message& message) override {
        HeardMessage heard{.kind = message.kind,
                           .sender = message.sender ? people.at(*message.sender) : std::string(),
                           .time = message.time ? isoText(*message.time) : std::string(),
                           .text = std::string(message.text),
                           .file = {}};
        heard.edited = message.edited;
        heard.cutShort = message.textCutShort;
        if (message.attachment) {
            heard.file = message.attachment->name;
            heard.presence = message.attachment->presence;
            heard.size = message.attachment->size;
        }
        messages.push_back(std::move(heard));
    }
    void onUnnamedFile(std::string_view name, std::uint64_t) override { unnamed.emplace_back(name); }
    void onGap(const chats::Gap& gap) override { gaps.push_back(gap); }
    bool stopRequested() override { return messages.size() > stopAfter; }
};

inline Listener listenTo(const std::string& name, ByteView bytes, const chats::ReadOptions& options = {}) {
    chats::MemorySource source(name, bytes);
    Listener listener;
    const auto reader = chats::readerFor(source);
    EXPECT_TRUE(reader.ok());
    if (*reader == nullptr) {
        ADD_FAILURE() << name << " is not taken for a chat";
        return listener;
    }
    const auto result = (*reader)->read(source, options, listener);
    EXPECT_TRUE(result.ok()) << result.error().detail;
    return listener;
}

inline Listener listenTo(const std::string& name, const std::string& text,
                         const chats::ReadOptions& options = {}) {
    return listenTo(name, asBytes(text), options);
}

/// The one chat of a file; nothing when it is none.
inline std::optional<chats::ChatSummary> summaryOf(chats::SourceInput& source,
                                                   const chats::ReadOptions& options = {}) {
    const auto result = chats::summarise(source, options);
    EXPECT_TRUE(result.ok()) << result.error().detail;
    if (!result.ok() || !result->has_value()) {
        return std::nullopt;
    }
    EXPECT_EQ((*result)->size(), 1U);
    return (*result)->front();
}

inline std::optional<chats::ChatSummary> summaryOf(const std::string& name, ByteView bytes) {
    chats::MemorySource source(name, bytes);
    return summaryOf(source);
}

inline std::optional<chats::ChatSummary> summaryOf(const std::string& name, const std::string& text) {
    return summaryOf(name, asBytes(text));
}

inline std::uint64_t gapCount(const std::vector<chats::Gap>& gaps, chats::GapKind kind) {
    const auto found =
        std::find_if(gaps.begin(), gaps.end(), [&](const chats::Gap& gap) { return gap.kind == kind; });
    return found == gaps.end() ? 0 : found->count;
}

}  // namespace coffer::test
