// SPDX-License-Identifier: GPL-3.0-or-later
#include "tpm/pinauthorization.h"

#include <gtest/gtest.h>

#include <numeric>

#include "bytes/encoding.h"
#include "tpm/scripteddialogue.h"

namespace coffer::tpm {
namespace {

PinSalt countingSalt() {
    PinSalt salt;
    std::iota(salt.span().begin(), salt.span().end(), std::uint8_t{0});
    return salt;
}

std::string authorizationOf(std::string_view pin) {
    return toHex(pinAuthorization(countingSalt(), test::pinOf(pin)).view());
}

/// Values computed with Python's hashlib from FORMAT.md section 6.
TEST(PinAuthorization, isTheSaltedHash) {
    EXPECT_EQ(authorizationOf("135790"), "7a018445352489c74abf8ca507ad827cda2f9811bf7be85d5617bd12b310ece8");
}

TEST(PinAuthorization, endsWithoutZeroBytes) {
    EXPECT_EQ(authorizationOf("000033"), "4c06eccddb9b8cd9d1d305b1ddf1165d14a1db317ef1c0cf652d80aa1ab8a8");
    EXPECT_EQ(authorizationOf("290079"), "f010c21c4c09b56897db291b283307f96e0c60523f44b9c6d9dcd8e12156");
}

TEST(PinAuthorization, dependsOnTheSalt) {
    const auto other = pinAuthorization(PinSalt{}, test::pinOf("135790"));
    EXPECT_NE(toHex(other.view()), authorizationOf("135790"));
}

TEST(PinAuthorization, aNewPinIsMeasuredInCharacters) {
    const auto judged = [](std::string_view pin) { return newPin(test::secretOf(pin), 6).ok(); };
    EXPECT_TRUE(judged("135790"));
    EXPECT_FALSE(judged("13579"));
    EXPECT_TRUE(judged("\u65e5\u672c\u8a9e\u65e5\u672c\u8a9e"));
    EXPECT_FALSE(judged("\u65e5\u672c\u8a9e"));
    EXPECT_FALSE(judged("u\u0308u\u0308u\u0308")) << "six code points that are three characters in NFC";
    EXPECT_FALSE(judged("13579\xff"));
    EXPECT_FALSE(judged(""));
}

}  // namespace
}  // namespace coffer::tpm
