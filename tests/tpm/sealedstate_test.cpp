// SPDX-License-Identifier: GPL-3.0-or-later
#include "tpm/sealedstate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "format/cbor.h"
#include "tpm/templates.h"

namespace coffer::tpm {
namespace {

using testing::HasSubstr;

Bytes privateArea(std::uint8_t size) {
    Bytes area{0, size};
    area.resize(2U + size, 0x5A);
    return area;
}

SealedState example() {
    SealedState state;
    std::fill(state.parent.span().begin(), state.parent.span().end(), std::uint8_t{0x11});
    std::fill(state.salt.span().begin(), state.salt.span().end(), std::uint8_t{0x22});
    TPM2B_PUBLIC area = sealedTemplate();
    std::fill_n(area.publicArea.unique.keyedHash.buffer, 32, std::uint8_t{0x33});
    state.blobs = {marshalled(area), privateArea(160)};
    return state;
}

/// As it is, but for the fields that `change` writes first.
Bytes mapWith(const SealedState& state, std::uint64_t version, const std::string& extra) {
    format::MapEncoder map;
    map.key("version").unsignedInteger(version);
    map.key("parent").bytes(state.parent);
    map.key("salt").bytes(state.salt);
    map.key("public").bytes(state.blobs.publicArea);
    map.key("private").bytes(state.blobs.privateArea);
    if (!extra.empty()) {
        map.key(extra).boolean(true);
    }
    return map.take();
}

std::string refusalOf(ByteView state) {
    const auto decoded = decodeState(state);
    EXPECT_FALSE(decoded.ok());
    if (decoded.ok()) {
        return {};
    }
    EXPECT_EQ(decoded.failure().fault, Fault::Broken);
    return decoded.failure().detail;
}

TEST(SealedStateTest, comesBackAsWritten) {
    const SealedState state = example();
    const auto decoded = decodeState(encodeState(state));
    ASSERT_TRUE(decoded.ok()) << decoded.failure().detail;
    EXPECT_EQ(decoded->parent, state.parent);
    EXPECT_EQ(decoded->salt, state.salt);
    EXPECT_EQ(decoded->blobs.publicArea, state.blobs.publicArea);
    EXPECT_EQ(decoded->blobs.privateArea, state.blobs.privateArea);
}

/// The stored bytes of version 1, written out by hand from FORMAT.md.
TEST(SealedStateTest, isTheFormatsMap) {
    const Bytes state = encodeState(example());
    Bytes expected{0xA5};
    const auto text = [&](std::string_view key) {
        expected.push_back(static_cast<std::uint8_t>(0x60 + key.size()));
        append(expected, asBytes(key));
    };
    text("salt");
    append(expected, Bytes{0x50});
    append(expected, Bytes(16, 0x22));
    text("parent");
    append(expected, Bytes{0x58, 34});
    append(expected, Bytes(34, 0x11));
    text("public");
    append(expected,
           Bytes{0x58, 48, 0, 46, 0x00, 0x08, 0x00, 0x0B, 0x00, 0x00, 0x00, 0x52, 0, 0, 0x00, 0x10, 0, 32});
    append(expected, Bytes(32, 0x33));
    text("private");
    append(expected, Bytes{0x58, 162, 0, 160});
    append(expected, Bytes(160, 0x5A));
    text("version");
    expected.push_back(1);
    EXPECT_EQ(state, expected);
}

TEST(SealedStateTest, noPartOfItIsEnough) {
    const Bytes state = encodeState(example());
    for (std::size_t size = 0; size < state.size(); ++size) {
        refusalOf(ByteView(state).first(size));
    }
    Bytes longer = state;
    longer.push_back(0);
    refusalOf(longer);
}

TEST(SealedStateTest, unknownFieldsAreIgnoredAndLaterVersionsNamed) {
    EXPECT_TRUE(decodeState(mapWith(example(), 1, "colour")).ok());
    EXPECT_THAT(refusalOf(mapWith(example(), 2, "")), HasSubstr("later version"));
    EXPECT_THAT(refusalOf(mapWith(example(), 0, "")), HasSubstr("malformed"));
    format::MapEncoder strange;
    strange.key("version").unsignedInteger(7);
    strange.key("salt").text("another type");
    EXPECT_THAT(refusalOf(strange.take()), HasSubstr("later version"));
}

/// An object that is exempt from the protection against guessing, or opens otherwise, never reaches a TPM.
TEST(SealedStateTest, everyOtherPublicAreaIsRefused) {
    const SealedState good = example();
    for (std::size_t bit = 0; bit < (good.blobs.publicArea.size() - 32) * 8; ++bit) {
        SealedState state = good;
        state.blobs.publicArea[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        EXPECT_THAT(refusalOf(encodeState(state)), HasSubstr("does not make")) << bit;
    }
    SealedState key = good;
    key.blobs.publicArea = marshalled(storageTemplate());
    EXPECT_THAT(refusalOf(encodeState(key)), HasSubstr("does not make"));
}

TEST(SealedStateTest, aPrivateAreaHasTheLengthItSays) {
    for (const Bytes& area :
         {Bytes{}, Bytes{0}, Bytes{0, 0}, Bytes{0, 2, 9}, Bytes{0, 1, 9, 9}, Bytes(4096, 0x0F)}) {
        SealedState state = example();
        state.blobs.privateArea = area;
        EXPECT_THAT(refusalOf(encodeState(state)), HasSubstr("sealed part"));
    }
}

}  // namespace
}  // namespace coffer::tpm
