// SPDX-License-Identifier: GPL-3.0-or-later
#include "secureenclave/enclavestate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "format/cbor.h"

namespace coffer {
namespace {

using testing::HasSubstr;

EnclaveState example() {
    EnclaveState state{{}, Bytes(113, 0x5A)};
    std::fill(state.key.span().begin(), state.key.span().end(), std::uint8_t{0x11});
    return state;
}

std::string refusalOf(ByteView bytes) {
    const auto decoded = decodeEnclaveState(bytes);
    EXPECT_FALSE(decoded.ok());
    return decoded ? "" : faultName(decoded.failure().fault) + (": " + decoded.failure().detail);
}

/// The stored bytes of version 1, written out by hand from FORMAT.md.
TEST(EnclaveStateTest, isTheFormatsMapAndComesBack) {
    Bytes expected{0xA3, 0x63, 'k', 'e', 'y', 0x50};
    append(expected, Bytes(16, 0x11));
    append(expected, Bytes{0x66, 's', 'e', 'a', 'l', 'e', 'd', 0x58, 113});
    append(expected, Bytes(113, 0x5A));
    append(expected, Bytes{0x67, 'v', 'e', 'r', 's', 'i', 'o', 'n', 1});
    EXPECT_EQ(encodeEnclaveState(example()), expected);
    const auto decoded = decodeEnclaveState(expected);
    ASSERT_TRUE(decoded.ok());
    EXPECT_EQ(decoded->key, example().key);
    EXPECT_EQ(decoded->sealed, example().sealed);
}

TEST(EnclaveStateTest, noPartOfItIsEnough) {
    const Bytes state = encodeEnclaveState(example());
    for (std::size_t size = 0; size < state.size(); ++size) {
        EXPECT_THAT(refusalOf(ByteView(state).first(size)), HasSubstr("broken: ")) << size;
    }
}

TEST(EnclaveStateTest, whatCannotBeIsRefused) {
    EXPECT_THAT(refusalOf(encodeEnclaveState({{}, {}})), HasSubstr("malformed"));
    EXPECT_THAT(refusalOf(encodeEnclaveState({{}, Bytes(1025)})), HasSubstr("malformed"));
    format::MapEncoder later;
    later.key("version").unsignedInteger(2);
    EXPECT_THAT(refusalOf(later.take()), HasSubstr("later version"));
}

}  // namespace
}  // namespace coffer
