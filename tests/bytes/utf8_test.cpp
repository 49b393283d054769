// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/utf8.h"

#include <gtest/gtest.h>

#include <string>

namespace coffer {
namespace {

TEST(Utf8, IsJudgedAsTheStandardHasIt) {
    for (const std::string good :
         {"", "plain", "naïve", "漢字", "🤓", "\xF4\x8F\xBF\xBF", "12345678é12345678"}) {
        EXPECT_TRUE(isUtf8(good)) << good;
    }
    for (const std::string bad : {"\x80", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80",
                                  "\xF4\x90\x80\x80", "abc\xC3", "12345678\xFF", "\xE2\x82"}) {
        EXPECT_FALSE(isUtf8(bad));
    }
}

TEST(Utf8, EveryCharacterIsReadBackAndNoOther) {
    EXPECT_EQ(utf8At("aé", 1).character, 0xE9U);
    EXPECT_EQ(utf8At("🤓", 0).length, 4U);
    EXPECT_EQ(utf8At("\xFF!", 0).length, 1U);
    EXPECT_FALSE(utf8At("\xFF!", 0).wellFormed);
    EXPECT_TRUE(utf8At("\xFF!", 1).wellFormed);
}

}  // namespace
}  // namespace coffer
