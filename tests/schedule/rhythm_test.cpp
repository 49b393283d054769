// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "schedule/schedule.h"

namespace coffer {
namespace {

TEST(Rhythm, IsATimeOfDayOrHourly) {
    EXPECT_EQ(*parseRhythm("20:30"), (Rhythm{Rhythm::Every::Day, 20, 30}));
    EXPECT_EQ(*parseRhythm("7:05"), (Rhythm{Rhythm::Every::Day, 7, 5}));
    EXPECT_EQ(*parseRhythm("00:00"), (Rhythm{Rhythm::Every::Day, 0, 0}));
    EXPECT_EQ(parseRhythm("hourly")->every, Rhythm::Every::Hour);
}

TEST(Rhythm, AnythingElseIsRefused) {
    for (const char* text : {"", ":", "24:00", "12:60", "12", "12:5", "12:005", "-1:00", "+1:00", "1 2:00",
                             "12:00:00", "Hourly", "012:00", "12:0x"}) {
        const auto rhythm = parseRhythm(text);
        ASSERT_FALSE(rhythm.ok()) << text;
        EXPECT_EQ(rhythm.error().code, Code::Invalid);
    }
}

TEST(Rhythm, IsWrittenAsItIsRead) {
    for (const char* text : {"hourly", "00:00", "09:07", "23:59"}) {
        EXPECT_EQ(rhythmText(*parseRhythm(text)), text);
    }
}

TEST(Command, HasWhatWasAskedForAndNoMore) {
    const BackupSchedule plain{.vault = "/v", .rhythm = {}, .paths = {"/a", "/b"}};
    EXPECT_EQ(backupArguments(plain), (std::vector<std::string>{"backup", "/v", "/a", "/b"}));
    const BackupSchedule full{"/v", {}, {"/a"}, {"*.tmp", "x/"}, {"/f"}, "/k", "/s"};
    EXPECT_EQ(backupArguments(full), (std::vector<std::string>{"backup", "/v", "/a", "--exclude", "*.tmp",
                                                               "--exclude", "x/", "--exclude-file", "/f",
                                                               "--computer-key", "/k", "--state-dir", "/s"}));
}

}  // namespace
}  // namespace coffer
