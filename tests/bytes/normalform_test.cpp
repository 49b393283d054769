// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/normalform.h"

#include <gtest/gtest.h>

namespace coffer::test {
namespace {

TEST(FoldedForm, ofOneNameInAnyCaseIsTheSame) {
    EXPECT_EQ(toFoldedForm("Blue Key"), toFoldedForm("blue KEY"));
    EXPECT_EQ(toFoldedForm("SCHLÜSSEL"), toFoldedForm("Schlüssel"));
    EXPECT_EQ(toFoldedForm("STRASSE"), toFoldedForm("Straße"));
    EXPECT_EQ(toFoldedForm("ΟΔΟΣ"), toFoldedForm("οδος"));
}

TEST(FoldedForm, doesNotAskHowTheKeyboardWritesAnAccent) {
    EXPECT_EQ(toFoldedForm("caf\u00e9"), toFoldedForm("CAFE\u0301"));
}

TEST(FoldedForm, ofDifferentNamesDiffers) {
    EXPECT_NE(toFoldedForm("Key 1"), toFoldedForm("Key 2"));
    EXPECT_NE(toFoldedForm("cafe"), toFoldedForm("caf\u00e9"));
    EXPECT_EQ(toFoldedForm(""), "");
}

TEST(FoldedForm, isNothingForWhatIsNoText) {
    EXPECT_FALSE(toFoldedForm("\xff\xfe"));
}

}  // namespace
}  // namespace coffer::test
