// SPDX-License-Identifier: GPL-3.0-or-later
// Deterministic CBOR: one value has one encoding, and every other is refused.
#include "format/cbor.h"

#include <limits>

#include "formatsupport.h"

namespace coffer::format {
namespace {

using test::hex;

bool accepts(std::string_view digits) {
    const Bytes input = hex(digits);
    Decoder decoder(input);
    return decoder.skip().ok() && decoder.finish().ok();
}

TEST(Cbor, numbersAreWrittenAsShortAsTheyCanBe) {
    const std::pair<std::uint64_t, const char*> numbers[] = {{0, "00"},
                                                             {23, "17"},
                                                             {24, "1818"},
                                                             {255, "18ff"},
                                                             {256, "190100"},
                                                             {65535, "19ffff"},
                                                             {65536, "1a00010000"},
                                                             {0xffffffff, "1affffffff"},
                                                             {0x100000000, "1b0000000100000000"},
                                                             {~std::uint64_t{0}, "1bffffffffffffffff"}};
    for (const auto& [number, digits] : numbers) {
        EXPECT_EQ(toHex(Encoder().unsignedInteger(number).view()), digits);
        const Bytes input = hex(digits);
        EXPECT_EQ(Decoder(input).unsignedInteger().value(), number);
    }
}

TEST(Cbor, negativeNumbersGoBothWaysToTheirLimits) {
    constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();
    EXPECT_EQ(toHex(Encoder().integer(-1).view()), "20");
    EXPECT_EQ(toHex(Encoder().integer(kLeast).view()), "3b7fffffffffffffff");
    for (const std::int64_t number : {kLeast, std::int64_t{-500}, std::int64_t{-1}, std::int64_t{0},
                                      std::numeric_limits<std::int64_t>::max()}) {
        const Bytes input = Encoder().integer(number).take();
        EXPECT_EQ(Decoder(input).integer().value(), number);
    }
    for (const auto* beyond : {"3b8000000000000000", "1b8000000000000000"}) {
        const Bytes input = hex(beyond);
        EXPECT_FALSE(Decoder(input).integer().ok()) << beyond;
    }
}

TEST(Cbor, longerHeadsThanNeededAreRefused) {
    for (const auto* digits : {"1817", "190017", "1900ff", "1a0000ffff", "1b00000000ffffffff", "3817",
                               "5801aa", "590001aa", "780161", "980100", "b8016100f6"}) {
        EXPECT_FALSE(accepts(digits)) << digits;
    }
}

TEST(Cbor, indefiniteLengthsTagsFloatsAndOtherSimpleValuesAreRefused) {
    for (const auto* digits : {"5f41aaff", "7f6161ff", "9f00ff", "bf616100ff", "ff",
                               "c000",     "d818f6",   "f90000", "fa00000000", "fb0000000000000000",
                               "f7",       "e0",       "f0",     "f820",       "f8ff",
                               "1c",       "1d",       "1e",     "1f",         "3f"}) {
        EXPECT_FALSE(accepts(digits)) << digits;
    }
    for (const auto* digits : {"f4", "f5", "f6", "80", "a0", "40", "60"}) {
        EXPECT_TRUE(accepts(digits)) << digits;
    }
}

TEST(Cbor, keysAreTextInOrderAndOnlyOnce) {
    EXPECT_TRUE(accepts("a2616100616200"));
    EXPECT_TRUE(accepts("a2617a0062616100")) << "shorter keys come first";
    EXPECT_FALSE(accepts("a2616200616100")) << "unsorted";
    EXPECT_FALSE(accepts("a2626161006162f6")) << "sorted by letters and not by length";
    EXPECT_FALSE(accepts("a2616100616100")) << "twice";
    EXPECT_FALSE(accepts("a10000")) << "a number as a key";
    EXPECT_FALSE(accepts("a1416100")) << "bytes as a key";
}

TEST(Cbor, theEncoderOrdersKeys) {
    MapEncoder map;
    map.key("bb").unsignedInteger(1);
    map.key("c").unsignedInteger(2);
    map.key("aa").array(2).unsignedInteger(3).null();
    EXPECT_EQ(toHex(map.take()),
              "a36163026261618203"
              "f6"
              "62626201");
}

TEST(Cbor, textIsUtf8) {
    for (const auto* digits : {"61ff", "61c3", "62c080", "63eda080", "64f4908080", "64f5808080", "63e08080",
                               "64f0808080", "6180"}) {
        EXPECT_FALSE(accepts(digits)) << digits;
    }
    for (const auto* digits : {"62c3bc", "63e282ac", "64f09f9880", "64f48fbfbf", "63ed9fbf"}) {
        EXPECT_TRUE(accepts(digits)) << digits;
    }
}

TEST(Cbor, hugeCountsAreRefusedWithoutBeingBelieved) {
    for (const auto* digits : {"9bffffffffffffffff", "bbffffffffffffffff", "5bffffffffffffffff",
                               "7bffffffffffffffff", "9a7fffffff00", "5a0000ffff00"}) {
        EXPECT_FALSE(accepts(digits)) << digits;
    }
}

TEST(Cbor, depthIsLimited) {
    const auto nested = [](std::size_t depth) {
        Bytes input(depth, 0x81);  // arrays in each other; what lies innermost is not nesting
        input.push_back(0);
        return Decoder(input).skip().ok();
    };
    EXPECT_TRUE(nested(16));
    EXPECT_FALSE(nested(17));
    EXPECT_FALSE(nested(100'000));
}

TEST(Cbor, whatFollowsIsRefused) {
    EXPECT_FALSE(accepts("0000"));
    EXPECT_FALSE(accepts(""));
}

TEST(Cbor, typesAreNotConfused) {
    const Bytes number = hex("01");
    EXPECT_FALSE(Decoder(number).bytes().ok());
    EXPECT_FALSE(Decoder(number).text().ok());
    EXPECT_FALSE(Decoder(number).boolean().ok());
    EXPECT_FALSE(Decoder(number).array().ok());
    EXPECT_FALSE(Decoder(number).skipNull());
    EXPECT_FALSE(Decoder(number).unsignedUpTo(0).ok());
    const Bytes bytes = hex("4101");
    EXPECT_FALSE(Decoder(bytes).text().ok());
    EXPECT_FALSE(Decoder(bytes).fixed<SlotId>().ok());
}

}  // namespace
}  // namespace coffer::format
