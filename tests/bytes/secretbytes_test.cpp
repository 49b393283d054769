// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytes/secretbytes.h"

#include <gtest/gtest.h>
#include <openssl/crypto.h>

#include <type_traits>

namespace coffer {
namespace {

TEST(SecretBytes, LiveInTheSecureHeap) {
    protectProcessMemory();
    const SecretBytes secret(32);
    EXPECT_EQ(CRYPTO_secure_allocated(secret.view().data()), 1);
}

TEST(SecretBytes, MoveLeavesNothingBehind) {
    SecretBytes first = SecretBytes::copyOf(asBytes("secret"));
    const SecretBytes second = std::move(first);
    EXPECT_TRUE(first.empty());
    EXPECT_EQ(asText(second.view()), "secret");
    static_assert(!std::is_copy_constructible_v<SecretBytes>);
}

TEST(SecretBytes, TruncateWipesTheRest) {
    SecretBytes secret = SecretBytes::copyOf(asBytes("secret"));
    const std::uint8_t* tail = secret.view().data() + 3;
    secret.truncate(3);
    EXPECT_EQ(asText(secret.view()), "sec");
    EXPECT_EQ(*tail, 0);
}

TEST(SecretKey, HasItsLength) {
    using Key = SecretKey<struct TestTag>;
    EXPECT_FALSE(Key::from(asBytes("short")).ok());
    EXPECT_TRUE(Key::from(Bytes(32, 1)).ok());
}

}  // namespace
}  // namespace coffer
