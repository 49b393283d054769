// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to cost memory or time, or to crash: what can be read is read, within bounds.
#include <gtest/gtest.h>

#include <sys/resource.h>

#include <random>

#include "chats/exportwriter.h"
#include "chats/reading.h"
#include "chats/zipbuilder.h"

namespace coffer::test {
namespace {

using chats::GapKind;

/// A source that is made up while it is read: a start, then one byte over and over, then an end.
class MadeUpSource final : public chats::SourceInput {
public:
    MadeUpSource(std::string start, char filling, std::uint64_t count, std::string end)
        : m_start(std::move(start)), m_end(std::move(end)), m_filling(filling), m_count(count) {}

    [[nodiscard]] std::string_view name() const override { return "_chat.txt"; }
    [[nodiscard]] std::uint64_t size() const override { return m_start.size() + m_count + m_end.size(); }
    Result<std::size_t> readAt(std::uint64_t offset, ByteSpan into) override {
        std::size_t done = 0;
        for (; done < into.size() && offset + done < size(); ++done) {
            into[done] = static_cast<std::uint8_t>(at(offset + done));
            if (offset + done >= m_start.size() && offset + done + into.size() < m_start.size() + m_count) {
                std::fill(into.begin() + static_cast<std::ptrdiff_t>(done), into.end(),
                          static_cast<std::uint8_t>(m_filling));
                return into.size();
            }
        }
        return done;
    }

private:
    [[nodiscard]] char at(std::uint64_t offset) const {
        if (offset < m_start.size()) {
            return m_start[offset];
        }
        return offset < m_start.size() + m_count ? m_filling : m_end[offset - m_start.size() - m_count];
    }

    std::string m_start, m_end;
    char m_filling;
    std::uint64_t m_count;
};

/// The most memory this process ever had, in MiB. Sanitizers take their own, so there it says nothing.
long peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

// GCC says it with macros, Clang with features.
#if defined(__has_feature)
#define COFFER_HAS_FEATURE(feature) __has_feature(feature)
#else
#define COFFER_HAS_FEATURE(feature) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || \
    COFFER_HAS_FEATURE(address_sanitizer) || COFFER_HAS_FEATURE(thread_sanitizer)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif

TEST(Hostile, AMessageOfAGigabyteIsCutShortAndTheNextOneRead) {
    MadeUpSource source("13/02/21, 10:00 - Ann: ", 'x', std::uint64_t{1} << 30,
                        "\n14/02/21, 10:00 - Bob: after\n");
    const auto summary = summaryOf(source);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->messages, 2U);
    EXPECT_EQ(gapCount(summary->gaps, GapKind::MessagesCutShort), 1U);
    EXPECT_EQ(isoText(*summary->last), "2021-02-14T10:00");
    EXPECT_TRUE(kSanitized || peakMemory() < 150) << peakMemory();
}

TEST(Hostile, MillionsOfEmptyLinesAreOneMessage) {
    MadeUpSource source("13/02/21, 10:00 - Ann: a", '\n', std::uint64_t{1} << 25,
                        "14/02/21, 10:00 - Bob: after\n");
    const auto summary = summaryOf(source);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->messages, 2U);
    EXPECT_TRUE(kSanitized || peakMemory() < 150) << peakMemory();
}

TEST(Hostile, AMessageOfTenMegabytesIsWhole) {
    const std::string text(std::size_t{10} << 20, 'x');
    const Listener heard =
        listenTo("_chat.txt", "13/02/21, 10:00 - Ann: " + text + "\n14/02/21, 10:00 - Bob: b\n");
    ASSERT_EQ(heard.messages.size(), 2U);
    EXPECT_EQ(heard.messages[0].text, text);
    EXPECT_FALSE(heard.messages[0].cutShort);
}

TEST(Hostile, TheCutIsExact) {
    chats::ReadOptions options;
    options.limits.messageBytes = 1000;
    const std::string filler(600'000, 'y');
    const std::string file = "13/02/21, 10:00 - Ann: " + filler +
                             "\n13/02/21, 10:01 - Ann: short\n13/02/21, 10:02 - Bob: " + filler + "\nz\n";
    const Listener heard = listenTo("_chat.txt", file, options);
    ASSERT_EQ(heard.messages.size(), 3U);
    EXPECT_TRUE(heard.messages[0].cutShort);
    EXPECT_EQ(heard.messages[0].text.size(), 1000U - std::string("Ann: ").size());
    EXPECT_EQ(heard.messages[1].text, "short");
    EXPECT_FALSE(heard.messages[1].cutShort);
    EXPECT_EQ(heard.messages[2].sender, "Bob");
}

TEST(Hostile, ManyPeopleAreCountedToALimit) {
    std::string text;
    for (int index = 0; index < 3000; ++index) {
        text += "13/02/21, 10:00 - Person " + std::to_string(index) + ": a\n";
    }
    const auto summary = summaryOf("_chat.txt", text);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->peopleCount, 3000U);
    EXPECT_EQ(summary->people.size(), chats::ChatSummary::kMaxPeople);
    chats::ReadOptions options;
    options.limits.people = 10;
    const Listener heard = listenTo("_chat.txt", text, options);
    EXPECT_EQ(heard.people.size(), 10U);
    EXPECT_EQ(heard.messages.size(), 3000U);
    EXPECT_EQ(gapCount(heard.gaps, GapKind::PeopleBeyondLimit), 2990U);
}

TEST(Hostile, AZipBombStops) {
    const std::string text = "13/02/21, 10:00 - Ann: a\n" + std::string(std::size_t{200} << 20, 'x');
    const Bytes zip = zipOf({{.name = "_chat.txt", .content = text}});
    ASSERT_LT(zip.size(), text.size() / 500);
    const auto summary = summaryOf("bomb.zip", zip);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->messages, 1U);
    EXPECT_EQ(gapCount(summary->gaps, GapKind::TooLarge), 1U);
    // The same broken off, so that it is found by its own header.
    const auto broken = summaryOf("bomb.zip", ByteView(zip).subspan(0, zip.size() - 30));
    ASSERT_TRUE(broken);
    EXPECT_EQ(gapCount(broken->gaps, GapKind::TooLarge), 1U);
}

TEST(Hostile, ATextIsReadUpToALimitAndAGapSaysSo) {
    const std::string text = "13/02/21, 10:00 - Ann: a\n" + std::string(std::size_t{1} << 20, '\0');
    chats::ReadOptions options;
    options.limits.textBytes = std::uint64_t{300} << 10;
    const Listener heard = listenTo("_chat.txt", text, options);
    EXPECT_EQ(heard.messages.size(), 1U);
    EXPECT_EQ(gapCount(heard.gaps, GapKind::TooLarge), 1U);
    EXPECT_EQ(gapCount(listenTo("_chat.txt", text).gaps, GapKind::TooLarge), 0U);
}

TEST(Hostile, AListOfNamesBeyondMeasureIsNotLoaded) {
    Bytes zip = zipOf({{.name = "_chat.txt", .content = "13/02/21, 10:00 - Ann: a\n"}});
    const auto end = asText(zip).rfind("PK\5\6");
    ASSERT_NE(end, std::string_view::npos);
    for (const std::uint32_t size : {0xFFFFFFFEU, 0x7FFFFFFFU, 1U, 0U}) {
        for (std::size_t at = 0; at < 4; ++at) {
            zip[end + 12 + at] = static_cast<std::uint8_t>(size >> (8 * at));
        }
        ASSERT_TRUE(summaryOf("WhatsApp Chat - X.zip", zip)) << size;
    }
}

TEST(Hostile, MoreFilesThanTheLimitAreLeftOut) {
    std::vector<ZipMember> files{{.name = "_chat.txt", .content = "13/02/21, 10:00 - Ann: a\n"}};
    for (int index = 0; index < 50; ++index) {
        files.push_back({.name = std::to_string(index) + ".jpg", .content = "x"});
    }
    chats::ReadOptions options;
    options.limits.files = 20;
    const Listener heard = listenTo("x.zip", zipOf(files), options);
    EXPECT_EQ(heard.messages.size(), 1U);
    EXPECT_EQ(gapCount(heard.gaps, GapKind::TooManyFiles), 31U);
}

TEST(Hostile, RandomBytesAreNeverAChatAndNeverACrash) {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        Bytes bytes(random() % 5000);
        std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<std::uint8_t>(random()); });
        EXPECT_FALSE(summaryOf("noise.txt", bytes));
        EXPECT_FALSE(summaryOf("noise.zip", bytes));
        summaryOf("_chat.txt", bytes);
        summaryOf("WhatsApp Chat - noise.zip", bytes);
    }
}

TEST(Hostile, FlippedBytesInAZipAreNeverAnError) {
    ExportWriter writer(ExportStyle{});
    fillChat(writer, 30);
    const Bytes zip = zipOf({{.name = "WhatsApp Chat with A.txt", .content = writer.text()},
                             {.name = "a.jpg", .content = "aaaa"}});
    std::mt19937 random(11);
    for (std::size_t at = 0; at < zip.size(); ++at) {
        Bytes spoiled = zip;
        spoiled[at] ^= static_cast<std::uint8_t>(1 + random() % 255);
        ASSERT_TRUE(summaryOf("WhatsApp Chat with A.zip", spoiled)) << at;
    }
}

TEST(Hostile, ATextCutAnywhereIsReadToThere) {
    ExportWriter writer({.family = ExportStyle::Family::Bracket,
                         .dateSeparator = ".",
                         .seconds = true,
                         .lineStart = "\u200E"});
    fillChat(writer, 12);
    for (std::size_t length = 0; length < writer.text().size(); ++length) {
        const auto summary = summaryOf("_chat.txt", writer.text().substr(0, length));
        ASSERT_TRUE(summary);
        ASSERT_LE(summary->messages + summary->systemLines, 12U);
    }
}

TEST(Hostile, PiecesOfAnySizeGiveTheSameChat) {
    /// Hands out at most `piece` bytes at a time, which a source may only do at its end; but streams may.
    class Dribble final : public chats::SourceInput {
    public:
        Dribble(ByteView bytes, std::size_t piece) : m_inner("_chat.txt", bytes), m_piece(piece) {}
        [[nodiscard]] std::string_view name() const override { return m_inner.name(); }
        [[nodiscard]] std::uint64_t size() const override { return m_inner.size(); }
        Result<std::size_t> readAt(std::uint64_t offset, ByteSpan into) override {
            return m_inner.readAt(offset, into.subspan(0, std::min(into.size(), m_piece)));
        }

    private:
        chats::MemorySource m_inner;
        std::size_t m_piece;
    };
    ExportWriter writer({.family = ExportStyle::Family::Bracket, .seconds = true, .lineEnd = "\r\n"});
    const WrittenChat written = fillChat(writer, 400);
    for (const std::size_t piece : {std::size_t{1}, std::size_t{2}, std::size_t{7}, std::size_t{159},
                                    std::size_t{161}, std::size_t{4096}}) {
        Dribble source(asBytes(writer.text()), piece);
        const auto summary = summaryOf(source);
        ASSERT_TRUE(summary);
        EXPECT_EQ(summary->messages, written.messages) << piece;
        EXPECT_EQ(summary->systemLines, written.systemLines) << piece;
        EXPECT_EQ(summary->mediaNamed, written.attachments) << piece;
    }
}

TEST(Stopping, EndsTheReading) {
    ExportWriter writer(ExportStyle{});
    fillChat(writer, 5000);
    chats::MemorySource source("_chat.txt", asBytes(writer.text()));
    Listener listener;
    listener.stopAfter = 100;
    const auto reader = chats::readerFor(source);
    const auto result = (*reader)->read(source, {}, listener);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, Code::Cancelled);
    EXPECT_LT(listener.messages.size(), 2000U);
}

}  // namespace
}  // namespace coffer::test
