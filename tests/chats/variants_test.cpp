// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which phones write heads: what was written must be read, to the last message.
#include <gtest/gtest.h>

#include "chats/exportwriter.h"
#include "chats/reading.h"

namespace coffer::test {
namespace {

using chats::DateOrder;
using Family = ExportStyle::Family;

std::vector<ExportStyle> variants() {
    return {
        {.label = "android-gb"},
        {.label = "android-us",
         .order = DateOrder::MonthDayYear,
         .padded = false,
         .halfDay = {"\u202FAM", "\u202FPM"}},
        {.label = "android-in", .padded = false, .halfDay = {" am", " pm"}},
        {.label = "android-de",
         .dateSeparator = ".",
         .mediaOmitted = "<Medien ausgeschlossen>",
         .attachmentAfter = " (Datei angehängt)"},
        {.label = "android-fr",
         .afterDate = " à ",
         .yearDigits = 4,
         .mediaOmitted = "<Médias omis>",
         .attachmentAfter = " (fichier joint)"},
        {.label = "android-es",
         .padded = false,
         .halfDay = {"\u00A0a.\u00A0m.", "\u00A0p.\u00A0m."},
         .mediaOmitted = "<Multimedia omitido>",
         .attachmentAfter = " (archivo adjunto)"},
        {.label = "android-br",
         .afterDate = " ",
         .yearDigits = 4,
         .mediaOmitted = "<Mídia oculta>",
         .attachmentAfter = " (arquivo anexado)"},
        {.label = "android-nl",
         .dateSeparator = "-",
         .afterDate = " ",
         .yearDigits = 4,
         .mediaOmitted = "<Media weggelaten>",
         .attachmentAfter = " (bestand bijgevoegd)"},
        {.label = "android-sv",
         .order = DateOrder::YearMonthDay,
         .dateSeparator = "-",
         .afterDate = " ",
         .yearDigits = 4},
        {.label = "android-fi",
         .dateSeparator = ".",
         .afterDate = " klo ",
         .timeSeparator = ".",
         .yearDigits = 4,
         .padded = false},
        {.label = "android-zh",
         .order = DateOrder::YearMonthDay,
         .yearDigits = 4,
         .padded = false,
         .halfDay = {"上午", "下午"},
         .halfDayFirst = true,
         .mediaOmitted = "<省略多媒体文件>"},
        {.label = "android-ja",
         .order = DateOrder::YearMonthDay,
         .afterDate = " ",
         .yearDigits = 4,
         .halfDay = {"午前", "午後"},
         .halfDayFirst = true,
         .mediaOmitted = "<メディアは含まれていません>"},
        {.label = "android-ko",
         .order = DateOrder::YearMonthDay,
         .dateSeparator = ". ",
         .afterDate = ". ",
         .yearDigits = 4,
         .padded = false,
         .halfDay = {"오전 ", "오후 "},
         .halfDayFirst = true},
        {.label = "android-ar",
         .dateSeparator = "\u200F/",
         .afterDate = "\u060C ",
         .yearDigits = 4,
         .padded = false,
         .halfDay = {" ص", " م"},
         .zeroDigit = "\u0660",
         .mediaOmitted = "<تم استبعاد الوسائط>"},
        {.label = "android-fa",
         .order = DateOrder::YearMonthDay,
         .afterDate = "\u060C ",
         .yearDigits = 4,
         .padded = false,
         .zeroDigit = "\u06F0"},
        {.label = "android-hi", .padded = false, .halfDay = {" am", " pm"}, .zeroDigit = "\u0966"},
        {.label = "android-bn", .padded = false, .halfDay = {" AM", " PM"}, .zeroDigit = "\u09E6"},
        {.label = "android-el",
         .padded = false,
         .halfDay = {" π.μ.", " μ.μ."},
         .mediaOmitted = "<Τα πολυμέσα παραλείφθηκαν>"},
        {.label = "android-tr",
         .dateSeparator = ".",
         .afterDate = " ",
         .yearDigits = 4,
         .halfDay = {" ÖÖ", " ÖS"},
         .mediaOmitted = "<Medya dahil edilmedi>"},
        {.label = "android-hu",
         .order = DateOrder::YearMonthDay,
         .dateSeparator = ". ",
         .afterDate = ". ",
         .yearDigits = 4,
         .padded = true},
        {.label = "android-crlf", .lineEnd = "\r\n"},
        {.label = "android-long-dash",
         .family = Family::LongDash,
         .order = DateOrder::MonthDayYear,
         .seconds = true,
         .halfDay = {" am", " pm"}},
        {.label = "two-digit-year-first", .order = DateOrder::YearMonthDay},
        {.label = "year-day-month", .order = DateOrder::YearDayMonth, .yearDigits = 4},
        {.label = "month-year-day", .order = DateOrder::MonthYearDay, .yearDigits = 4},
        {.label = "day-year-month", .order = DateOrder::DayYearMonth, .yearDigits = 4},
        {.label = "ios-de",
         .family = Family::Bracket,
         .dateSeparator = ".",
         .seconds = true,
         .lineEnd = "\r\n",
         .mediaOmitted = "\u200EBild weggelassen",
         .attachmentBefore = "\u200E<Anhang: ",
         .attachmentAfter = ">"},
        {.label = "ios-us",
         .family = Family::Bracket,
         .order = DateOrder::MonthDayYear,
         .padded = false,
         .seconds = true,
         .halfDay = {"\u202FAM", "\u202FPM"},
         .mediaOmitted = "\u200Eimage omitted",
         .attachmentBefore = "\u200E<attached: ",
         .attachmentAfter = ">"},
        {.label = "ios-zh",
         .family = Family::Bracket,
         .order = DateOrder::YearMonthDay,
         .yearDigits = 4,
         .padded = false,
         .seconds = true,
         .halfDay = {"上午", "下午"},
         .halfDayFirst = true,
         .mediaOmitted = "\u200E忽略图片",
         .attachmentBefore = "\u200E<附件：",
         .attachmentAfter = ">"},
        {.label = "ios-marked",
         .family = Family::Bracket,
         .seconds = true,
         .lineStart = "\u200E",
         .mediaOmitted = "\u200Eaudio omitted",
         .attachmentBefore = "\u200E<adjunto: ",
         .attachmentAfter = ">"},
        {.label = "ios-old",
         .family = Family::Bracket,
         .afterDate = " ",
         .attachmentBefore = "< attached: ",
         .attachmentAfter = " >"},
        {.label = "colon",
         .family = Family::Colon,
         .dateSeparator = ".",
         .afterDate = " ",
         .timeSeparator = ".",
         .seconds = true,
         .attachmentAfter = " <attached>"},
        {.label = "colon-spaced",
         .family = Family::Colon,
         .dateSeparator = ". ",
         .afterDate = ". ",
         .yearDigits = 4,
         .padded = false,
         .seconds = true},
    };
}

class Variants : public testing::TestWithParam<ExportStyle> {};

TEST_P(Variants, AreReadToTheLastMessage) {
    ExportWriter writer(GetParam());
    const WrittenChat written = fillChat(writer, 600);
    const auto summary = summaryOf("WhatsApp Chat with Hill.txt", writer.text());
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->title, "Hill");
    EXPECT_EQ(summary->messages, written.messages);
    EXPECT_EQ(summary->systemLines, written.systemLines);
    EXPECT_EQ(summary->mediaNamed, written.attachments);
    EXPECT_EQ(summary->mediaOmitted, written.omitted);
    EXPECT_EQ(summary->dateOrder, GetParam().order);
    EXPECT_FALSE(summary->orderAmbiguous);
    EXPECT_FALSE(summary->truncated);
    ASSERT_TRUE(summary->first && summary->last);
    EXPECT_EQ(isoText(*summary->first), written.first);
    EXPECT_EQ(isoText(*summary->last), written.last);
}

TEST_P(Variants, KeepEveryPersonApart) {
    ExportWriter writer(GetParam());
    const WrittenChat written = fillChat(writer, 200);
    const auto summary = summaryOf("_chat.txt", writer.text());
    ASSERT_TRUE(summary);
    ASSERT_EQ(summary->people.size(), kPeople.size());
    for (const chats::PersonSummary& person : summary->people) {
        // The marks around a number are the export's; what is inside the name stays.
        const auto found = std::find_if(kPeople.begin(), kPeople.end(), [&](std::string_view name) {
            return name.find(person.name) != std::string_view::npos;
        });
        ASSERT_NE(found, kPeople.end()) << person.name;
        EXPECT_EQ(person.messages, written.byPerson[static_cast<std::size_t>(found - kPeople.begin())]);
    }
}

TEST_P(Variants, SurviveAMarkBeforeTheFile) {
    ExportWriter writer(GetParam());
    const WrittenChat written = fillChat(writer, 60);
    const auto summary = summaryOf("_chat.txt", "\uFEFF" + writer.text());
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->messages + summary->systemLines, written.messages + written.systemLines);
}

INSTANTIATE_TEST_SUITE_P(Phones, Variants, testing::ValuesIn(variants()), [](const auto& variant) {
    std::string name = variant.param.label;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(Orders, NumbersAboveTwelveDecideAndNothingElseIsNeeded) {
    const auto summary =
        summaryOf("_chat.txt", std::string("13/02/21, 10:00 - Ann: a\n01/03/21, 10:00 - Ann: b\n"));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->dateOrder, DateOrder::DayMonthYear);
    EXPECT_FALSE(summary->orderAmbiguous);
}

TEST(Orders, AShortChatIsNotTakenForYearsFirst) {
    const auto summary =
        summaryOf("_chat.txt", std::string("12/05/21, 10:00 - Ann: a\n13/05/21, 10:00 - Ann: b\n"));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->dateOrder, DateOrder::DayMonthYear);
    EXPECT_FALSE(summary->orderAmbiguous);
}

TEST(Orders, AStepBackwardsDecides) {
    const auto summary =
        summaryOf("_chat.txt", std::string("03/02/21, 10:00 - Ann: a\n01/03/21, 10:00 - Ann: b\n"));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->dateOrder, DateOrder::DayMonthYear);
    EXPECT_FALSE(summary->orderAmbiguous);
}

TEST(Orders, DaysChangeOftenerThanMonths) {
    std::string text;
    for (int day = 1; day <= 9; ++day) {
        text += "5/" + std::to_string(day) + "/21, 10:00 - Ann: a\n";
    }
    const auto summary = summaryOf("_chat.txt", text);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->dateOrder, DateOrder::MonthDayYear);
    EXPECT_FALSE(summary->orderAmbiguous);
}

TEST(Orders, WhatCannotBeKnownIsCalledAmbiguous) {
    const auto summary =
        summaryOf("_chat.txt", std::string("03/05/21, 10:00 - Ann: a\n04/06/21, 10:00 - Ann: b\n"));
    ASSERT_TRUE(summary);
    EXPECT_TRUE(summary->orderAmbiguous);
    EXPECT_EQ(gapCount(summary->gaps, chats::GapKind::DatesAmbiguous), 1U);
}

TEST(Orders, EqualNumbersAreNotAmbiguous) {
    const auto summary =
        summaryOf("_chat.txt", std::string("05/05/21, 10:00 - Ann: a\n06/06/21, 10:00 - Ann: b\n"));
    ASSERT_TRUE(summary);
    EXPECT_FALSE(summary->orderAmbiguous);
}

TEST(Orders, TheAnswerOfAPersonCounts) {
    const auto heard = listenTo("_chat.txt", std::string("03/05/21, 10:00 - Ann: a\n"),
                                {.dateOrder = DateOrder::MonthDayYear, .limits = {}});
    ASSERT_EQ(heard.messages.size(), 1U);
    EXPECT_EQ(heard.messages[0].time, "2021-03-05T10:00");
    EXPECT_EQ(heard.certainty, chats::OrderCertainty::Certain);
}

TEST(Orders, ALineOutOfOrderDoesNotTurnTheDatesRound) {
    ExportWriter writer(ExportStyle{});
    fillChat(writer, 300);
    const auto summary =
        summaryOf("_chat.txt", writer.text() + "02/01/21, 10:00 - Ann: late\n11/12/22, 10:00 - Ann: x\n");
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->dateOrder, DateOrder::DayMonthYear);
    EXPECT_EQ(isoText(*summary->first).substr(0, 10), "2021-01-02");
}

TEST(Clocks, HourZeroWithAMorningWordIsMidnight) {
    const auto heard =
        listenTo("_chat.txt", std::string("13/02/21, 00:08 a. m. - Ann: a\n13/02/21, 12:08 a. m. - Ann: b\n"
                                          "13/02/21, 12:08 p. m. - Ann: c\n13/02/21, 1:08 p. m. - Ann: d\n"));
    ASSERT_EQ(heard.messages.size(), 4U);
    EXPECT_EQ(heard.messages[0].time, "2021-02-13T00:08");
    EXPECT_EQ(heard.messages[1].time, "2021-02-13T00:08");
    EXPECT_EQ(heard.messages[2].time, "2021-02-13T12:08");
    EXPECT_EQ(heard.messages[3].time, "2021-02-13T13:08");
}

TEST(Clocks, AnUnknownWordIsSaid) {
    const auto summary = summaryOf("_chat.txt", std::string("13/02/21, 9:08 blah - Ann: a\n"));
    ASSERT_TRUE(summary);
    EXPECT_EQ(gapCount(summary->gaps, chats::GapKind::ClockUnclear), 1U);
    EXPECT_EQ(summary->last->precision, chats::Precision::HalfDay);
}

TEST(Clocks, ADayThatDoesNotExistHasNoTime) {
    const auto summary =
        summaryOf("_chat.txt",
                  std::string("05/01/21, 9:08 - Ann: a\n30/01/21, 9:08 - Ann: b\n31/02/21, 9:08 - Ann: c\n"));
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->messages, 3U);
    EXPECT_EQ(gapCount(summary->gaps, chats::GapKind::DatesUnreadable), 1U);
}

}  // namespace
}  // namespace coffer::test
