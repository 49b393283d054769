// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/encoding.h"

#include <gtest/gtest.h>

namespace coffer {
namespace {

TEST(Hex, RoundTrips) {
    const Bytes bytes{0x00, 0x0f, 0xf0, 0xff};
    EXPECT_EQ(toHex(bytes), "000ff0ff");
    EXPECT_EQ(fromHex("000ff0ff"), bytes);
}

TEST(Hex, RefusesASecondSpelling) {
    EXPECT_FALSE(fromHex("0F"));
    EXPECT_FALSE(fromHex("0"));
    EXPECT_FALSE(fromHex("0g"));
    EXPECT_FALSE(fixedFromHex<VaultId>("00"));
}

// RFC 4648 section 10, in its URL-safe alphabet and without padding.
TEST(Base64Url, GivesTheVectorsOfTheStandard) {
    const std::vector<std::pair<std::string, std::string>> vectors{
        {"", ""},           {"f", "Zg"},          {"fo", "Zm8"},          {"foo", "Zm9v"},
        {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}, {"\xff\xef\xbe", "_---"}};
    for (const auto& [plain, encoded] : vectors) {
        EXPECT_EQ(toBase64Url(asBytes(plain)), encoded);
        const auto back = fromBase64Url(encoded);
        ASSERT_TRUE(back) << encoded;
        EXPECT_EQ(asText(*back), plain);
    }
}

TEST(Base64Url, RefusesASecondSpelling) {
    for (const auto* text : {"Zg==", "Zh", "Z", "Zm9vY", "_+--", "_/--", "Zm 8", "Zm8\n"}) {
        EXPECT_FALSE(fromBase64Url(text)) << text;
    }
}

TEST(BigEndian, RoundTrips) {
    Bytes bytes;
    appendBigEndian32(bytes, 0x01020304U);
    appendBigEndian64(bytes, 0xf1f2f3f4f5f6f7f8ULL);
    EXPECT_EQ(toHex(bytes), "01020304f1f2f3f4f5f6f7f8");
    EXPECT_EQ(readBigEndian32(bytes), 0x01020304U);
    EXPECT_EQ(readBigEndian64(ByteView(bytes).subspan(4)), 0xf1f2f3f4f5f6f7f8ULL);
}

}  // namespace
}  // namespace coffer
