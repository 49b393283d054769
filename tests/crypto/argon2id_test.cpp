// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/argon2id.h"

#include <gtest/gtest.h>

#include "crypto/argon2idinternal.h"
#include "support/vectorfile.h"

namespace coffer::crypto {
namespace {

constexpr Argon2idParameters kSmall{64, 1, 2};
const Bytes kSalt(16, 9);

TEST(Argon2id, MatchesTheRfc) {
    const auto vector = test::vectorFiles("crypto", "argon2id-").front();
    const Argon2idParameters parameters{static_cast<std::uint32_t>(vector.number("memory-kib")),
                                        static_cast<std::uint32_t>(vector.number("passes")),
                                        static_cast<std::uint32_t>(vector.number("lanes"))};
    const auto secret = vector.bytes("secret");
    const auto data = vector.bytes("associated-data");
    const auto tag = internal::argon2idWith(vector.bytes("password"), vector.bytes("salt"), parameters,
                                            {.secret = secret, .associatedData = data, .allocate = nullptr});
    ASSERT_TRUE(tag.ok());
    EXPECT_EQ(toHex(tag->view()), vector.text("tag"));
}

TEST(Argon2id, DependsOnEveryInput) {
    const auto derive = [](std::string_view password, const Bytes& salt,
                           const Argon2idParameters& parameters) {
        auto result = argon2id(asBytes(password), salt, parameters);
        return result.ok() ? toHex(result->view()) : result.error().detail;
    };
    const auto base = derive("open", kSalt, kSmall);
    EXPECT_EQ(base.size(), 64U);
    EXPECT_EQ(derive("open", kSalt, kSmall), base);
    EXPECT_NE(derive("Open", kSalt, kSmall), base);
    EXPECT_NE(derive("", kSalt, kSmall), base);
    EXPECT_NE(derive("open", Bytes(16, 8), kSmall), base);
    EXPECT_NE(derive("open", kSalt, {65, 1, 2}), base);
    EXPECT_NE(derive("open", kSalt, {64, 2, 2}), base);
    EXPECT_NE(derive("open", kSalt, {64, 1, 1}), base);
}

TEST(Argon2id, RefusesParametersOutOfBounds) {
    const Argon2idParameters bad[] = {
        {64, 1, 0},         {64, 0, 1},          {7, 1, 1},           {31, 1, 4},
        {0, 0, 0},          {64, 65, 1},         {262144, 3, 65},     {4194305, 1, 4},
        {0xffffffff, 1, 4}, {64, 1, 0xffffffff}, {64, 0xffffffff, 1},
    };
    for (const auto& parameters : bad) {
        const auto result = argon2id(asBytes("open"), kSalt, parameters);
        ASSERT_FALSE(result.ok()) << parameters.memoryKib << ' ' << parameters.passes << ' '
                                  << parameters.lanes;
        EXPECT_EQ(result.error().code, Code::Damaged);
    }
    EXPECT_TRUE(checkArgon2id(kArgon2idLimit).ok());
    EXPECT_TRUE(checkArgon2id(kArgon2idDefault).ok());
    EXPECT_TRUE(checkArgon2id({8, 1, 1}).ok());
}

TEST(Argon2id, RefusesAShortSalt) {
    const auto result = argon2id(asBytes("open"), Bytes(7, 1), kSmall);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, Code::Damaged);
}

TEST(Argon2id, SaysSoWhenMemoryCannotBeHad) {
    const auto refuse = [](std::uint8_t**, std::size_t) { return -1; };
    const auto result = internal::argon2idWith(asBytes("open"), kSalt, kArgon2idDefault,
                                               {.secret = {}, .associatedData = {}, .allocate = refuse});
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, Code::Unavailable);
    EXPECT_NE(result.error().detail.find("256 MiB"), std::string::npos);
}

}  // namespace
}  // namespace coffer::crypto
