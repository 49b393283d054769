// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which phones write heads: what was written must be read, to the last message.
#include <gtest/gtest.h>

#include "chats/exportwriter.h"
#include "chats/reading.h"
#include "chats/variants.h"

namespace coffer::test {
namespace {

using chats::DateOrder;

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

INSTANTIATE_TEST_SUITE_P(Phones, Variants, testing::ValuesIn(kVariants), [](const auto& variant) {
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
