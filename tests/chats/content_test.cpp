// SPDX-License-Identifier: GPL-3.0-or-later
// What messages are: by form, in several languages, with text kept to the byte.
#include <gtest/gtest.h>

#include "chats/reading.h"

namespace coffer::test {
namespace {

using chats::MessageKind;
using chats::Presence;

/// One message on Android, one on iOS.
HeardMessage android(const std::string& text) {
    const auto heard =
        listenTo("_chat.txt", "21/05/19, 13:45 - Ann: " + text + "\n22/05/19, 13:45 - Ann: next\n");
    EXPECT_EQ(heard.messages.size(), 2U);
    return heard.messages.at(0);
}

HeardMessage ios(const std::string& text, const std::string& before = {}) {
    const auto heard = listenTo(
        "_chat.txt", before + "[21.05.19, 13:45:07] Ann: " + text + "\r\n[22.05.19, 13:45:08] Ann: next\r\n");
    EXPECT_EQ(heard.messages.size(), 2U);
    return heard.messages.at(0);
}

TEST(Text, IsKeptToTheByte) {
    const std::string text = "one \u200Bmark\u202F, two\r\n\r\nlines : here\t\u200E ";
    EXPECT_EQ(android(text).text, text);
    EXPECT_EQ(android(text).kind, MessageKind::Text);
}

TEST(Text, MayBeginOnTheNextLine) {
    const auto heard =
        listenTo("_chat.txt", std::string("2/11/19, 14:48 - Ann:\n\n\n🙈!\n2/11/19, 14:51 - Ann: x\n"));
    ASSERT_EQ(heard.messages.size(), 2U);
    EXPECT_EQ(heard.messages[0].text, "\n\n\n🙈!");
    EXPECT_EQ(heard.messages[0].sender, "Ann");
}

TEST(Text, NamesMayHoldColonsAndMarksAndTheSpaceOfFrench) {
    const auto heard = listenTo(
        "_chat.txt", std::string("13/11/19, 14:48 - Al:ice: a: b\n13/11/19, 14:48 - \u200EBob\u00A0: c\n"));
    ASSERT_EQ(heard.people.size(), 2U);
    EXPECT_EQ(heard.people[0], "Al:ice");
    EXPECT_EQ(heard.messages[0].text, "a: b");
    EXPECT_EQ(heard.people[1], "Bob");
}

TEST(Text, AHeadOfAnotherStyleIsText) {
    const auto heard = listenTo(
        "_chat.txt",
        std::string(
            "21/05/19, 13:45 - Ann: see\n[21.05.19, 13:45:07] Bob: pasted\n21/05/19, 13:46 - Ann: x\n"));
    ASSERT_EQ(heard.messages.size(), 2U);
    EXPECT_EQ(heard.messages[0].text, "see\n[21.05.19, 13:45:07] Bob: pasted");
    EXPECT_EQ(gapCount(heard.gaps, chats::GapKind::OtherHeads), 1U);
}

TEST(Text, AnAppointmentAtTheStartOfALineIsText) {
    for (const std::string line :
         {"14.06.18 21.25 Bob: x: y", "21/05/19, 13:45- a: b", "21/05/19, 13:45-Bob: b"}) {
        EXPECT_EQ(android("see\n" + line).text, "see\n" + line);
    }
}

TEST(Text, LinesBeforeTheFirstMessageAreCounted) {
    const auto heard = listenTo("_chat.txt", std::string("stray\nstray\n21/05/19, 13:45 - Ann: a\n"));
    EXPECT_EQ(heard.messages.size(), 1U);
    EXPECT_EQ(gapCount(heard.gaps, chats::GapKind::LinesBefore), 2U);
}

TEST(SystemLines, HaveNoName) {
    const auto heard =
        listenTo("_chat.txt", std::string("21/05/19, 13:45 - Ann created group \"Hill: walks\"\n"
                                          "21/05/19, 13:46 - Ann changed the subject from “A: b” to “C”\n"
                                          "21/05/19, 13:47 - Bob: hello\n"));
    ASSERT_EQ(heard.messages.size(), 3U);
    EXPECT_EQ(heard.messages[0].kind, MessageKind::System);
    EXPECT_EQ(heard.messages[1].kind, MessageKind::System);
    EXPECT_EQ(heard.people, std::vector<std::string>{"Bob"});
}

TEST(SystemLines, OfIosAreNotByTheirName) {
    const auto heard = listenTo(
        "_chat.txt",
        std::string("[21.05.19, 13:45:07] Hill walkers: \u200EMessages and calls are end-to-end encrypted.\n"
                    "[21.05.19, 13:46:07] Bob: \u200EBob added you\n[21.05.19, 13:47:07] Bob: hello\n"));
    ASSERT_EQ(heard.messages.size(), 3U);
    EXPECT_EQ(heard.messages[0].kind, MessageKind::System);
    EXPECT_EQ(heard.messages[1].kind, MessageKind::System);
    EXPECT_EQ(heard.people, std::vector<std::string>{"Bob"});
    EXPECT_EQ(heard.titles, std::vector<std::string>{"Hill walkers"});
}

TEST(Attachments, AreKnownByTheirForm) {
    for (const std::string text :
         {"<attached: 00000001-PHOTO-2019.jpg>", "\u200E<angehängt: 00000001-PHOTO-2019.jpg>",
          "< attached: 00000001-PHOTO-2019.jpg >", "<已附加：00000001-PHOTO-2019.jpg>",
          "00000001-PHOTO-2019.jpg <attached>", "Caption • 1 page \u200E<附件:00000001-PHOTO-2019.jpg>",
          "two\nlines \u200E<attached: 00000001-PHOTO-2019.jpg>"}) {
        const auto message = ios(text, "\u200E");
        EXPECT_EQ(message.kind, MessageKind::Attachment) << text;
        EXPECT_EQ(message.file, "00000001-PHOTO-2019.jpg") << text;
        EXPECT_EQ(message.presence, Presence::NotLookedFor);
    }
}

TEST(Attachments, OfAndroidMayHaveACaption) {
    const auto message = android("\u200EIMG-20190521-WA0001.jpg (xyz abc)\nOur house");
    EXPECT_EQ(message.kind, MessageKind::Attachment);
    EXPECT_EQ(message.file, "IMG-20190521-WA0001.jpg");
    EXPECT_EQ(android("Rent contract 2019.pdf (Datei angehängt)").file, "Rent contract 2019.pdf");
}

TEST(Attachments, AreNotWhatPeopleWriteInBrackets) {
    for (const std::string text :
         {"see notes.txt (important)", "a<b and b>", "<3", "(file attached)", "IMG (file attached)",
          "../../etc/passwd.txt (file attached)", "<attached: ../../etc/passwd.txt>", "<attached: C:\\x.jpg>",
          "<attached: >", "<>", "()", "x <y: z>"}) {
        EXPECT_NE(android(text).kind, MessageKind::Attachment) << text;
    }
}

TEST(OmittedMedia, AreKnownInManyLanguages) {
    for (const std::string text :
         {"<Media omitted>", "<media omitted>", "<Medien ausgeschlossen>", "<Multimedia omitido>",
          "<Médias omis>", "<Arquivo de mídia oculto>", "<Media omessi>", "<Без медиафайлов>",
          "<Medya dahil edilmedi>", "<メディアは含まれていません>", "<미디어 파일을 생략한 대화내용>",
          "<تم استبعاد الوسائط>", "<省略多媒體檔案>", "<Media omitted>\nwith a caption"}) {
        EXPECT_EQ(android(text).kind, MessageKind::MediaOmitted) << text;
    }
    for (const std::string text : {"\u200Eimage omitted", "image omitted", "\u200EBild weggelassen",
                                   "\u200Eimagen omitida", "Rent.pdf • 2 pages \u200Edocument omitted"}) {
        EXPECT_EQ(ios(text, "\u200E").kind, MessageKind::MediaOmitted) << text;
    }
    EXPECT_EQ(ios("\u200Enieznany plik", "\u200E").kind, MessageKind::MediaOmitted)
        << "a language in no table, marked as iOS does";
    EXPECT_EQ(android("it says <Media omitted> here").kind, MessageKind::Text);
}

TEST(Deleted, AndEditedAreSaid) {
    EXPECT_EQ(android("This message was deleted").kind, MessageKind::Deleted);
    EXPECT_EQ(ios("\u200EThis message was deleted.").kind, MessageKind::Deleted);
    EXPECT_EQ(android("Du hast diese Nachricht gelöscht.").kind, MessageKind::Deleted);
    EXPECT_TRUE(android("better <This message was edited>").edited);
    EXPECT_TRUE(ios("besser \u200E<Diese Nachricht wurde bearbeitet.>").edited);
    EXPECT_EQ(android("better <This message was edited>").kind, MessageKind::Text);
    EXPECT_FALSE(android("better <or not>").edited);
}

TEST(OtherKinds, AreTold) {
    EXPECT_EQ(ios("\u200EMissed voice call").kind, MessageKind::Call);
    EXPECT_EQ(ios("\u200EVideo call, \u200E5 min").kind, MessageKind::Call);
    EXPECT_EQ(ios("\u200ELocation: https://maps.google.com/?q=52.5,13.4").kind, MessageKind::Location);
    EXPECT_EQ(android("Standort: https://maps.google.com/?q=52.5,13.4").kind, MessageKind::Location);
    EXPECT_EQ(android("https://maps.google.com/?q=52.5,13.4").kind, MessageKind::Text);
    EXPECT_EQ(
        ios("\u200EPOLL:\n\u200EWhere?\n\u200EOPTION: Here (2 votes)\n\u200EOPTION: There (0 votes)").kind,
        MessageKind::Poll);
    EXPECT_EQ(android("SONDAGE :\nOù ?\nOPTION : ici (1 vote)").kind, MessageKind::Poll);
    EXPECT_EQ(android("").kind, MessageKind::Empty);
    EXPECT_EQ(android("NOTE:\nbuy milk").kind, MessageKind::Text);
}

TEST(Probe, KnowsChatsByContent) {
    const std::string chat = "21/05/19, 13:45 - Ann: a\n";
    EXPECT_TRUE(summaryOf("notes.txt", chat));
    EXPECT_TRUE(summaryOf("NOTES.TXT", "\uFEFF\r\n" + chat));
    EXPECT_FALSE(summaryOf("notes.md", chat));
    EXPECT_FALSE(summaryOf("notes.txt", std::string("my notes\n") + chat));
    EXPECT_FALSE(summaryOf("notes.txt", std::string("21/05/19: dentist\n22/05/19, 10:00: hairdresser\n")));
    EXPECT_FALSE(summaryOf("notes.txt", std::string()));
}

TEST(Probe, IsNotFooledByLogs) {
    EXPECT_FALSE(summaryOf(
        "server.txt", std::string("2021-05-12 21:33:12 - root: started\n2021-05-12 21:33:13 - root: x\n")));
    EXPECT_FALSE(summaryOf("server.txt", std::string("[2021-05-12 21:33:12] local.ERROR: it broke\n")));
    EXPECT_FALSE(summaryOf("signal.txt", std::string("[2019-12-24, 12:23] Jane Doe: Hello John!\n")));
    EXPECT_TRUE(summaryOf("_chat.txt", std::string("[2021-05-12 21:33:12] Ann: hello\n"))) << "Swedish";
}

TEST(Probe, ANameOfWhatsAppIsEnough) {
    const auto summary = summaryOf("WhatsApp Chat with Ann.txt", std::string("nothing of a chat\n"));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->title, "Ann");
    EXPECT_EQ(gapCount(summary->gaps, chats::GapKind::NotUnderstood), 1U);
}

TEST(Titles, AreInTheFileNamesOfManyLanguages) {
    const std::string chat = "21/05/19, 13:45 - Ann: a\n";
    const std::vector<std::pair<std::string, std::string>> names{
        {"WhatsApp Chat with Hill walkers.txt", "Hill walkers"},
        {"WhatsApp_Chat_with_Hill_walkers.txt", "Hill walkers"},
        {"Chat de WhatsApp con Ana.txt", "Ana"},
        {"Чат WhatsApp с Анна.txt", "Анна"},
        {"Discussion WhatsApp avec Zoé.txt", "Zoé"},
        {"Conversa do WhatsApp com João.txt", "João"},
        {"WhatsApp Chat mit Jörg.txt", "Jörg"},
        {"与小明的 WhatsApp 聊天.txt", "小明"},
        {"與小明的WhatsApp對話.txt", "小明"},
        {"_chat.txt", ""}};
    for (const auto& [file, title] : names) {
        const auto summary = summaryOf(file, chat);
        ASSERT_TRUE(summary) << file;
        EXPECT_EQ(summary->title, title) << file;
    }
}

TEST(Utf8, WhatIsNoneIsCounted) {
    const auto summary = summaryOf("_chat.txt", std::string("21/05/19, 13:45 - Ann: caf\xE9\n"));
    ASSERT_TRUE(summary);
    EXPECT_EQ(gapCount(summary->gaps, chats::GapKind::NotUtf8), 1U);
}

}  // namespace
}  // namespace coffer::test
