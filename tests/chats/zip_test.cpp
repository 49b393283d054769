// SPDX-License-Identifier: GPL-3.0-or-later
// Zip exports: whole, broken off at every place, locked, oddly packed.
#include <gtest/gtest.h>

#include "chats/exportwriter.h"
#include "chats/reading.h"
#include "chats/zipbuilder.h"

namespace coffer::test {
namespace {

using chats::GapKind;
using chats::MessageKind;
using chats::Presence;

const std::string kName = "WhatsApp Chat - Hill.zip";

const std::string kChat =
    "[21.05.19, 13:45:07] Hill: \u200EMessages and calls are end-to-end encrypted.\r\n"
    "\u200E[21.05.19, 13:45:09] Bob: \u200E<attached: 00000002-PHOTO-2019.jpg>\r\n"
    "[22.05.19, 13:45:10] Ann: hello\r\n"
    "\u200E[22.05.19, 13:45:11] Ann: \u200E<attached: 00000004-AUDIO-2019.opus>\r\n"
    "[22.05.19, 13:46:10] Ann: notes.txt (important)\r\n";

std::vector<ZipMember> members() {
    return {{.name = "00000002-PHOTO-2019.jpg", .content = std::string(3000, 'p'), .stored = true},
            {.name = "_chat.txt", .content = kChat},
            {.name = "stray.bin", .content = "xyz"}};
}

TEST(Zip, TellsWhatIsThereAndWhatIsNot) {
    const auto summary = summaryOf(kName, zipOf(members()));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->app, "WhatsApp");
    EXPECT_EQ(summary->format, "whatsapp-zip");
    EXPECT_EQ(summary->title, "Hill");
    EXPECT_EQ(summary->messages, 4U);
    EXPECT_EQ(summary->mediaNamed, 2U);
    EXPECT_EQ(summary->mediaPresent, 1U);
    EXPECT_EQ(summary->mediaBytes, 3000U);
    EXPECT_EQ(summary->mediaMissing, 1U);
    EXPECT_EQ(summary->missingNames, std::vector<std::string>{"00000004-AUDIO-2019.opus"});
    EXPECT_EQ(summary->unnamedFiles, 1U);
    EXPECT_FALSE(summary->truncated);
    EXPECT_EQ(isoText(*summary->last), "2019-05-22T13:46:10");
    EXPECT_EQ(gapCount(summary->gaps, GapKind::MediaMissing), 1U);
}

TEST(Zip, AWeakFormCountsWhenTheFileIsThere) {
    auto files = members();
    files.push_back({.name = "notes.txt", .content = "x"});
    const Listener heard = listenTo(kName, zipOf(files));
    EXPECT_EQ(heard.messages.back().kind, MessageKind::Attachment);
    EXPECT_EQ(heard.messages.back().presence, Presence::Present);
    EXPECT_EQ(heard.unnamed, std::vector<std::string>{"stray.bin"});
}

TEST(Zip, OfAndroidHasItsTitleInside) {
    const auto summary =
        summaryOf("export.zip",
                  zipOf({{.name = "WhatsApp Chat with Ann.txt", .content = "21/05/19, 13:45 - Ann: a\n"}}));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->title, "Ann");
}

TEST(Zip, PackedAgainInAFolderIsStillRead) {
    auto files = members();
    for (ZipMember& file : files) {
        file.name = "Hill/" + file.name;
    }
    files.push_back({.name = "__MACOSX/Hill/._chat.txt", .content = "junk"});
    const auto summary = summaryOf("mine.zip", zipOf(files));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->mediaPresent, 1U);
    EXPECT_EQ(summary->title, "Hill");
}

TEST(Zip, OfSomethingElseIsNotAChat) {
    EXPECT_FALSE(summaryOf("photos.zip", zipOf({{.name = "a.jpg", .content = "x"},
                                                {.name = "chat.txt", .content = "not one"}})));
    EXPECT_FALSE(summaryOf("photos.zip", std::string("PK\3\4 but no zip")));
    EXPECT_FALSE(summaryOf("photos.zip", std::string("no zip at all")));
    EXPECT_FALSE(summaryOf("photos.zip", std::string()));
    EXPECT_TRUE(
        summaryOf("other.zip", zipOf({{.name = "my chat.txt", .content = "21/05/19, 13:45 - Ann: a\n"}})));
}

TEST(Zip, WithNamesThatLeadOutIsReadWithoutThem) {
    auto files = members();
    for (const char* name :
         {"../00000004-AUDIO-2019.opus", "/00000004-AUDIO-2019.opus", "a/../../00000004-AUDIO-2019.opus",
          "..\\00000004-AUDIO-2019.opus", "C:\\x.opus"}) {
        files.push_back({.name = name, .content = "evil"});
    }
    const auto summary = summaryOf(kName, zipOf(files));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->mediaMissing, 1U);
    EXPECT_EQ(gapCount(summary->gaps, GapKind::UnsafeNames), 5U);
    const auto outside = summaryOf(kName, zipOf({{.name = "../_chat.txt", .content = kChat}}));
    ASSERT_TRUE(outside);
    EXPECT_EQ(outside->messages, 0U);
}

TEST(Zip, LockedWithAPasswordSaysSo) {
    const auto summary =
        summaryOf(kName, zipOf({{.name = "_chat.txt", .content = kChat, .password = "secret"}}));
    ASSERT_TRUE(summary);
    EXPECT_EQ(gapCount(summary->gaps, GapKind::Locked), 1U);
}

TEST(Zip, WithAFlippedByteInItsTextIsDamaged) {
    Bytes zip = zipOf({{.name = "_chat.txt", .content = kChat, .stored = true}});
    const auto at = asText(zip).find("hello");
    ASSERT_NE(at, std::string_view::npos);
    zip[at] ^= 1;
    const auto summary = summaryOf(kName, zip);
    ASSERT_TRUE(summary);
    EXPECT_TRUE(summary->truncated);
    EXPECT_EQ(gapCount(summary->gaps, GapKind::Damaged), 1U);
}

/// Cut after every byte: never an error, never more than there was, and from a certain length on everything.
void cutEverywhere(const Bytes& zip, std::size_t enough) {
    std::uint64_t most = 0;
    for (std::size_t length = 0; length < zip.size(); ++length) {
        const auto summary = summaryOf(kName, ByteView(zip).subspan(0, length));
        ASSERT_TRUE(summary) << length;
        ASSERT_TRUE(summary->truncated) << length;
        ASSERT_LE(summary->messages, 4U);
        ASSERT_GE(summary->messages + summary->systemLines, most) << length;
        most = summary->messages + summary->systemLines;
        ASSERT_TRUE(length < enough || summary->messages == 4U) << length;
        ASSERT_LE(summary->mediaPresent, 1U);
    }
}

TEST(BrokenZip, IsReadAsFarAsItGoes) {
    auto files = members();
    files[0].content.resize(40);
    const Bytes zip = zipOf(files);
    cutEverywhere(zip, asText(zip).find("stray.bin"));
}

TEST(BrokenZip, WrittenWithoutGoingBackIsReadAsFarAsItGoes) {
    auto files = members();
    files[0].content.resize(40);
    const Bytes zip = streamedZipOf(files);
    const auto whole = summaryOf(kName, zip);
    ASSERT_TRUE(whole);
    ASSERT_FALSE(whole->truncated);
    cutEverywhere(zip, asText(zip).find("stray.bin"));
}

TEST(BrokenZip, OfAnotherNameIsKnownByItsFirstFiles) {
    const Bytes zip = zipOf({{.name = "_chat.txt", .content = kChat},
                             {.name = "x.jpg", .content = std::string(500, 'x'), .stored = true}});
    EXPECT_TRUE(summaryOf("download.zip", ByteView(zip).subspan(0, zip.size() - 60)));
}

TEST(BrokenZip, AFileThatBreaksOffIsNotThere) {
    const Bytes zip =
        zipOf({{.name = "_chat.txt", .content = kChat},
               {.name = "00000002-PHOTO-2019.jpg", .content = std::string(3000, 'p'), .stored = true}});
    const auto cut = summaryOf(kName, ByteView(zip).subspan(0, asText(zip).find("pppp") + 2999));
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->mediaPresent, 0U);
    const auto uncut = summaryOf(kName, ByteView(zip).subspan(0, asText(zip).find("pppp") + 3000));
    ASSERT_TRUE(uncut);
    EXPECT_EQ(uncut->mediaPresent, 1U);
}

TEST(Zip, LargeGeneratedChatsAreCountedExactly) {
    ExportWriter writer(ExportStyle{});
    const WrittenChat written = fillChat(writer, 20000);
    const auto summary =
        summaryOf("WhatsApp Chat with Many.zip",
                  zipOf({{.name = "WhatsApp Chat with Many.txt", .content = writer.text()}}));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->messages, written.messages);
    EXPECT_EQ(summary->mediaMissing, written.attachments);
    EXPECT_EQ(summary->missingNames.size(), chats::ChatSummary::kMaxMissingNames);
    EXPECT_EQ(isoText(*summary->last), written.last);
}

}  // namespace
}  // namespace coffer::test
