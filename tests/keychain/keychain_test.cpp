// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/keychain.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "keychain/memorykeychain.h"

namespace coffer {
namespace {

SecretBytes secret(std::string_view text) {
    return SecretBytes::copyOf(asBytes(text));
}

// Keychains that work in every verb and still cannot be trusted.
class ForgetfulKeychain : public MemoryKeychain {
public:
    Result<void> write(const std::string& key, const SecretBytes& value) override {
        return checkKeychainValue(key, value.size());
    }
};

class ManglingKeychain : public MemoryKeychain {
public:
    Result<SecretBytes> read(const std::string& key) override {
        TRY(auto value, MemoryKeychain::read(key));
        value.span()[0] ^= 1;
        return value;
    }
};

class KeepingKeychain : public MemoryKeychain {
public:
    Result<void> remove(const std::string&) override { return Error{Code::Denied, "no"}; }
};

TEST(MemoryKeychain, keepsReplacesAndRemoves) {
    MemoryKeychain keychain;
    ASSERT_TRUE(keychain.write("one", secret("first")).ok());
    ASSERT_TRUE(keychain.write("one", secret("second")).ok());
    EXPECT_EQ(asText(keychain.read("one")->view()), "second");
    ASSERT_TRUE(keychain.remove("one").ok());
    EXPECT_EQ(keychain.read("one").error().code, Code::NotFound);
    EXPECT_TRUE(keychain.remove("one").ok());
}

TEST(MemoryKeychain, failsOnDemand) {
    MemoryKeychain keychain;
    keychain.failWith({Code::Busy, "locked"});
    EXPECT_EQ(keychain.read("one").error().code, Code::Busy);
    EXPECT_EQ(keychain.write("one", secret("x")).error().code, Code::Busy);
    EXPECT_EQ(keychain.probe().error().code, Code::Busy);
    keychain.allowAll();
    EXPECT_TRUE(keychain.write("one", secret("x")).ok());
}

TEST(KeychainLimits, holdForKeys) {
    for (const auto* key : {"", "with space", "line\n", "caf\xc3\xa9"}) {
        EXPECT_EQ(checkKeychainKey(key).error().code, Code::Invalid) << key;
    }
    EXPECT_TRUE(checkKeychainKey(std::string(kKeychainKeyLimit, 'k')).ok());
    EXPECT_EQ(checkKeychainKey(std::string(kKeychainKeyLimit + 1, 'k')).error().code, Code::Invalid);
}

TEST(KeychainLimits, holdForValues) {
    EXPECT_EQ(kKeychainValueLimit, 1920U);
    EXPECT_EQ(checkKeychainValue("one", 0).error().code, Code::Invalid);
    EXPECT_TRUE(checkKeychainValue("one", kKeychainValueLimit).ok());
    const auto tooLarge = checkKeychainValue("one", kKeychainValueLimit + 1);
    EXPECT_EQ(tooLarge.error().code, Code::Invalid);
    EXPECT_THAT(tooLarge.error().detail, testing::HasSubstr("one"));
}

TEST(KeychainProbe, leavesNothingBehind) {
    MemoryKeychain keychain;
    EXPECT_TRUE(keychain.probe().ok());
    EXPECT_EQ(keychain.size(), 0U);
}

TEST(KeychainProbe, seesThroughKeychainsThatOnlySeemToWork) {
    EXPECT_EQ(ForgetfulKeychain().probe().error().code, Code::NotFound);
    EXPECT_EQ(ManglingKeychain().probe().error().code, Code::Damaged);
    EXPECT_EQ(KeepingKeychain().probe().error().code, Code::Denied);
}

TEST(KeychainProbe, removesTheTestEntryOfAManglingKeychain) {
    ManglingKeychain keychain;
    EXPECT_FALSE(keychain.probe().ok());
    EXPECT_EQ(keychain.size(), 0U);
}

}  // namespace
}  // namespace coffer
