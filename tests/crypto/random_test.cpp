// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"

#include <gtest/gtest.h>
#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace coffer::crypto {
namespace {

TEST(Random, FillsEveryByteAndNeverRepeats) {
    std::array<bool, 64> changed{};
    for (int round = 0; round < 16; ++round) {
        Bytes bytes(64, 0);
        randomBytes(bytes);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            changed[i] = changed[i] || bytes[i] != 0;
        }
    }
    EXPECT_EQ(std::count(changed.begin(), changed.end(), true), 64);
    EXPECT_NE(randomId<VaultId>(), randomId<VaultId>());
}

TEST(Random, SecretsAreSecretBytes) {
    protectProcessMemory();
    const auto secret = randomSecret(32);
    EXPECT_EQ(secret.size(), 32U);
    EXPECT_EQ(CRYPTO_secure_allocated(secret.view().data()), 1);
    EXPECT_FALSE(std::equal(secret.view().begin(), secret.view().end(), randomSecret(32).view().begin()));
    EXPECT_TRUE(randomSecret(0).empty());
}

// The only way to break the generator is the one that OpenSSL 3 deprecates.
#if defined(__GNUC__)
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif

void breakTheGenerator() {
    static RAND_METHOD broken{};
    broken.bytes = [](unsigned char*, int) { return 0; };
    RAND_set_rand_method(&broken);
}

TEST(RandomDeathTest, EndsTheProgramWithoutAGenerator) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    Bytes bytes(16);
    EXPECT_DEATH((breakTheGenerator(), randomBytes(bytes)), "could not produce random bytes");
    EXPECT_DEATH((breakTheGenerator(), (void)randomSecret(16)), "could not produce random bytes");
}

}  // namespace
}  // namespace coffer::crypto
