// SPDX-License-Identifier: GPL-3.0-or-later
#include "authenticators/pin.h"

#include <gtest/gtest.h>

namespace coffer {
namespace {

std::optional<Pin> typed(std::string_view text) {
    return Pin::from(SecretBytes::copyOf(asBytes(text)));
}

std::string formOf(std::string_view text) {
    const auto pin = typed(text);
    return pin ? std::string(asText(pin->view())) : "none";
}

TEST(Pin, hasOneForm) {
    EXPECT_EQ(formOf("1234"), "1234");
    EXPECT_EQ(formOf("Sch\u00fcrze"), "Sch\u00fcrze");
    EXPECT_EQ(formOf("Schu\u0308rze"), "Sch\u00fcrze");
    EXPECT_EQ(formOf("\u212b"), "\u00c5") << "the sign for angstrom is the letter";
    EXPECT_EQ(formOf(" 12 34 "), " 12 34 ") << "trimmed";
    EXPECT_EQ(formOf(std::string_view("12\0"
                                      "34",
                                      5)),
              std::string_view("12\0"
                               "34",
                               5));
}

TEST(Pin, isText) {
    for (const auto* text : {"", "\xc3",
                             "12\xff"
                             "34",
                             "\xed\xa0\x80", "\xc0\xb1"}) {
        EXPECT_EQ(formOf(text), "none") << text;
    }
}

TEST(Pin, isMeasuredInCodePointsOfThatForm) {
    EXPECT_EQ(typed("1234")->length(), 4U);
    EXPECT_EQ(typed("\u65e5\u672c\u8a9e")->length(), 3U);
    EXPECT_EQ(typed("u\u0308u\u0308")->length(), 2U);
}

}  // namespace
}  // namespace coffer
