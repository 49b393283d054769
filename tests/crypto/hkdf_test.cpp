// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hkdf.h"

#include <gtest/gtest.h>

#include "support/vectorfile.h"

namespace coffer::crypto {
namespace {

TEST(Hkdf, MatchesRfc5869) {
    for (const auto& vector : test::vectorFiles("crypto", "hkdf-sha256-")) {
        SCOPED_TRACE(vector.name());
        const auto key = hkdfExtractSha256(vector.bytes("salt"), vector.bytes("ikm"));
        EXPECT_EQ(toHex(key.view()), vector.text("prk"));
        const auto out = hkdfExpandSha256(vector.bytes("prk"), vector.bytes("info"), vector.number("length"));
        EXPECT_EQ(toHex(out.view()), vector.text("okm"));
    }
}

TEST(Hkdf, ExpandsWithSha512) {
    for (const auto& vector : test::vectorFiles("crypto", "hkdf-sha512-")) {
        SCOPED_TRACE(vector.name());
        const auto out = hkdfExpandSha512(vector.bytes("prk"), vector.bytes("info"), vector.number("length"));
        EXPECT_EQ(toHex(out.view()), vector.text("okm"));
    }
}

TEST(Hkdf, ExpandsToItsLongest) {
    EXPECT_EQ(hkdfExpandSha256(Bytes(32, 1), {}, 8160).size(), 8160U);
    EXPECT_EQ(hkdfExpandSha512(Bytes(32, 1), {}, 16320).size(), 16320U);
}

TEST(Hkdf, ExtractsFromAnEmptyKey) {
    EXPECT_EQ(toHex(hkdfExtractSha256({}, {}).view()),
              "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

}  // namespace
}  // namespace coffer::crypto
