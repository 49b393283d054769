// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/systemdunit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coffer::systemd {
namespace {

using testing::HasSubstr;

// As `systemd-escape --path` writes them.
TEST(UnitName, SaysWhichVault) {
    EXPECT_EQ(*unitName("/media/eva/Backup disk"), "coffer-backup-media-eva-Backup\\x20disk");
    EXPECT_EQ(*unitName("/a-b/.c/d.e"), "coffer-backup-a\\x2db-.c-d.e");
    EXPECT_EQ(*unitName("/.hidden"), "coffer-backup-\\x2ehidden");
    EXPECT_EQ(*unitName("/ü"), "coffer-backup-\\xc3\\xbc");
    EXPECT_NE(*unitName("/a/b"), *unitName("/a-b"));
    EXPECT_EQ(unitName("/" + std::string(300, 'x')).error().code, Code::Invalid);
}

TEST(Service, NothingInAPathHasMeaning) {
    const std::vector<std::string> command{"/opt/my coffer", "backup", "/a \"b\" %h $HOME \\x41\n[Install]"};
    EXPECT_THAT(*serviceText(command),
                HasSubstr("\nExecStart=:\"/opt/my coffer\" \"backup\" \"/a \\\"b\\\" %%h "
                          "$HOME \\\\x41\\x0a[Install]\"\n"));
}

TEST(Service, WhatAUnitFileCannotSayIsRefused) {
    for (const std::string& word : {std::string("/a\xff"), std::string("/a\0b", 4)}) {
        EXPECT_EQ(serviceText({"/c", "backup", word}).error().code, Code::Invalid);
    }
}

TEST(Timer, IsReadAsItIsWritten) {
    for (const Rhythm& rhythm : {Rhythm{Rhythm::Every::Day, 20, 30}, Rhythm{Rhythm::Every::Day, 0, 5},
                                 Rhythm{Rhythm::Every::Hour, 0, 0}}) {
        EXPECT_EQ(rhythmIn(timerText(rhythm)), rhythm);
    }
    EXPECT_THAT(timerText({}), HasSubstr("\nPersistent=true\n"));
}

TEST(Timer, OfOtherHandsIsNotUnderstood) {
    for (const char* text : {"", "OnCalendar=weekly\n", "OnCalendar=*-*-* 25:00:00\n", "OnCalendar=*-*-* ",
                             "OnCalendar=*-*-* *:99:00", "OnCalendar=*-*-* 20:30:15"}) {
        EXPECT_EQ(rhythmIn(text), std::nullopt) << text;
    }
}

TEST(State, OfATimerThatHasRun) {
    const auto state = stateIn(
        "NextElapseUSecRealtime=Sat 2026-11-28 20:30:00 UTC\nLastTriggerUSec=@1795800000\n"
        "ActiveState=active\n\nExecMainExitTimestamp=@1795800042\nExecMainStatus=9\n"
        "ActiveState=failed\n");
    EXPECT_TRUE(state.set);
    EXPECT_FALSE(state.running);
    EXPECT_EQ(state.nextRun, 1'795'897'800'000U);
    EXPECT_EQ(state.lastRun, 1'795'800'042'000U);
    EXPECT_EQ(state.lastExit, 9);
}

TEST(State, OfATimerThatNeverRan) {
    const auto state = stateIn(
        "NextElapseUSecRealtime=\nLastTriggerUSec=\nActiveState=inactive\n\n"
        "ExecMainExitTimestamp=\nExecMainStatus=0\nActiveState=inactive\n");
    EXPECT_FALSE(state.set);
    EXPECT_EQ(state.nextRun, std::nullopt);
    EXPECT_EQ(state.lastRun, std::nullopt);
    EXPECT_EQ(state.lastExit, std::nullopt);
}

TEST(State, WhatIsNotUnderstoodStaysUnknown) {
    for (const char* text : {"", "\n\n", "ActiveState", "=\n\n=", "NextElapseUSecRealtime=n/a\n\n",
                             "LastTriggerUSec=@99999999999999999999\n", "LastTriggerUSec=@253402300800\n",
                             "NextElapseUSecRealtime=Sat 2026-13-28 20:30:00 UTC\n",
                             "NextElapseUSecRealtime=Sat 1026-11-28 20:30:00 UTC\n",
                             "NextElapseUSecRealtime=Sat 2026-11-28 24:30:00 UTC\n",
                             "NextElapseUSecRealtime=Sat 2026-11-28 -1:30:00 UTC\n",
                             "NextElapseUSecRealtime=Sat 2026-11-28 20:60:00 UTC\n"}) {
        const auto state = stateIn(text);
        EXPECT_FALSE(state.set) << text;
        EXPECT_EQ(state.nextRun, std::nullopt) << text;
        EXPECT_EQ(state.lastRun, std::nullopt) << text;
    }
}

}  // namespace
}  // namespace coffer::systemd
