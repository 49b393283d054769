// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/cborreader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "bytes/encoding.h"
#include "fido/cborvalue.h"

namespace coffer::test {
namespace {

Bytes hex(std::string_view digits) {
    return *fromHex(digits);
}

TEST(CborReader, readsWhatAnotherWriterWrote) {
    const Cbor value(Cbor::Map{{1, "text"},
                               {-7, Bytes{1, 2, 3}},
                               {"name", Cbor::Array{true, false, 1000000}},
                               {"more", Cbor::Map()}});
    const Bytes encoded = value.encode();
    const auto map = cborMap(encoded);
    ASSERT_TRUE(map);
    EXPECT_EQ(cborText(*cborValue(*map, 1)), "text");
    EXPECT_EQ(cborBytes(*map, -7)->size(), 3U);
    const auto list = cborArray(*cborValue(*map, "name"));
    ASSERT_TRUE(list);
    EXPECT_EQ(cborBoolean((*list)[0]), true);
    EXPECT_EQ(cborInteger((*list)[2]), 1000000);
    EXPECT_TRUE(cborMap(*cborValue(*map, "more"))->empty());
    EXPECT_FALSE(cborValue(*map, "absent"));
    EXPECT_FALSE(cborValue(*map, 2));
}

TEST(CborReader, readsNumbersOfEveryWidth) {
    EXPECT_EQ(cborInteger(hex("17")), 23);
    EXPECT_EQ(cborInteger(hex("1818")), 24);
    EXPECT_EQ(cborInteger(hex("190100")), 256);
    EXPECT_EQ(cborInteger(hex("1a00010000")), 65536);
    EXPECT_EQ(cborInteger(hex("1b0000000100000000")), std::int64_t{1} << 32);
    EXPECT_EQ(cborInteger(hex("39ffff")), -65536);
    EXPECT_EQ(cborInteger(hex("1b8000000000000000")), std::nullopt) << "beyond what a COSE label can be";
}

TEST(CborReader, takesTheFirstItemAndNoMore) {
    EXPECT_EQ(firstCborItem(hex("a1010203"))->size(), 3U);
    EXPECT_FALSE(cborMap(hex("a1010203")));
    EXPECT_FALSE(cborBytes(hex("410203")));
    EXPECT_FALSE(cborInteger(hex("0101")));
}

TEST(CborReader, refusesWhatItDoesNotTake) {
    for (const char* const digits : {"",
                                     "1c",
                                     "1f",
                                     "41",
                                     "5b7fffffffffffffff",
                                     "5f4101ff",
                                     "9fff",
                                     "bfff",
                                     "9b7fffffffffffffff",
                                     "a101",
                                     "a10102ff",
                                     "c001",
                                     "fb3ff0000000000000",
                                     "f7",
                                     "f8ff",
                                     "ff",
                                     "8181818181818181818101",
                                     "a14101f4",
                                     "a1f401",
                                     "a201020103",
                                     "a26161016161f4",
                                     "9841",
                                     "b841"}) {
        EXPECT_FALSE(cborMap(hex(digits))) << digits;
        EXPECT_FALSE(cborArray(hex(digits))) << digits;
        EXPECT_FALSE(cborBytes(hex(digits))) << digits;
        EXPECT_FALSE(cborText(hex(digits))) << digits;
    }
}

TEST(CborReader, refusesOneKeyInTwoSpellings) {
    EXPECT_TRUE(cborMap(hex("a2010202f4")));
    EXPECT_FALSE(cborMap(hex("a20102180103"))) << "1, and 1 written longer";
}

}  // namespace
}  // namespace coffer::test
