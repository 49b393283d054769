// SPDX-License-Identifier: GPL-3.0-or-later
// Inside a session with an unlocked keyring and, like the command line program, without a QCoreApplication.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <clocale>
#include <cstdlib>
#include <thread>
#include <vector>

#include "keychain/keychain.h"

namespace coffer {
namespace {

SecretBytes secret(std::string_view text) {
    return SecretBytes::copyOf(asBytes(text));
}

SecretBytes everyByte(std::size_t size) {
    SecretBytes result(size);
    for (std::size_t index = 0; index < size; ++index) {
        result.span()[index] = static_cast<std::uint8_t>(index * 7);
    }
    return result;
}

std::string outputOf(const std::string& command) {
    std::string result;
    FILE* pipe = ::popen(command.c_str(), "r");
    for (int character = std::fgetc(pipe); character != EOF; character = std::fgetc(pipe)) {
        result.push_back(static_cast<char>(character));
    }
    return ::pclose(pipe) == 0 ? result : "(" + command + " did not work)";
}

TEST(OpenKeychain, leavesTheLocaleAlone) {
    const auto keychain = systemKeychain();
    EXPECT_STREQ(std::setlocale(LC_ALL, nullptr), "C");  // NOLINT(concurrency-mt-unsafe)
}

TEST(OpenKeychain, passesItsProbeAndIsCleanAfterwards) {
    const auto passed = systemKeychain()->probe();
    ASSERT_TRUE(passed.ok()) << passed.error().detail;
    EXPECT_EQ(outputOf("secret-tool search --all server org.coffer.Coffer 2>&1 | grep -c probe- || true"),
              "0\n");
}

TEST(OpenKeychain, givesBackBinaryValuesOfAnySizeAllowed) {
    const auto keychain = systemKeychain();
    for (const std::size_t size : {1U, 32U, 256U, 1920U}) {
        const SecretBytes value = everyByte(size);
        ASSERT_TRUE(keychain->write("sizes", value).ok());
        const auto found = keychain->read("sizes");
        ASSERT_TRUE(found.ok()) << found.error().detail;
        EXPECT_EQ(asText(found->view()), asText(value.view()));
    }
}

TEST(OpenKeychain, refusesWhatAnotherKeychainCouldNotHold) {
    const auto keychain = systemKeychain();
    EXPECT_EQ(keychain->write("large", SecretBytes(kKeychainValueLimit + 1)).error().code, Code::Invalid);
    EXPECT_EQ(keychain->write("empty", SecretBytes()).error().code, Code::Invalid);
    EXPECT_EQ(keychain->write("", secret("x")).error().code, Code::Invalid);
    EXPECT_EQ(keychain->read("two words").error().code, Code::Invalid);
    EXPECT_EQ(keychain->remove("").error().code, Code::Invalid);
    EXPECT_EQ(keychain->read("large").error().code, Code::NotFound);
}

TEST(OpenKeychain, replacesAnEntry) {
    const auto keychain = systemKeychain();
    ASSERT_TRUE(keychain->write("replaced", secret("first")).ok());
    ASSERT_TRUE(keychain->write("replaced", secret("second")).ok());
    EXPECT_EQ(asText(keychain->read("replaced")->view()), "second");
}

TEST(OpenKeychain, removesAnEntryAndNoOther) {
    const auto keychain = systemKeychain();
    ASSERT_TRUE(keychain->write("gone", secret("x")).ok());
    ASSERT_TRUE(keychain->write("stays", secret("y")).ok());
    EXPECT_TRUE(keychain->remove("gone").ok());
    EXPECT_EQ(keychain->read("gone").error().code, Code::NotFound);
    EXPECT_TRUE(keychain->remove("gone").ok());
    EXPECT_EQ(asText(keychain->read("stays")->view()), "y");
}

TEST(OpenKeychain, namesTheEntryThatIsAbsent) {
    const auto found = systemKeychain()->read("never-written");
    ASSERT_FALSE(found.ok());
    EXPECT_EQ(found.error().code, Code::NotFound);
    EXPECT_THAT(found.error().detail, testing::HasSubstr("never-written"));
}

TEST(OpenKeychain, keepsEntriesUnderItsOwnName) {
    ASSERT_TRUE(systemKeychain()->write("named", secret("x")).ok());
    EXPECT_EQ(outputOf("secret-tool lookup user org.coffer.Coffer/named server org.coffer.Coffer"), "eA==");
}

TEST(OpenKeychain, servesManyShortLivedThreads) {
    const auto keychain = systemKeychain();
    std::vector<std::thread> threads;
    std::vector<int> worked(6, 0);
    for (std::size_t index = 0; index < worked.size(); ++index) {
        threads.emplace_back([&keychain, &worked, index] {
            const std::string key = "thread-" + std::to_string(index);
            const bool written = keychain->write(key, secret(key)).ok();
            const auto found = keychain->read(key);
            worked[index] = written && found.ok() && asText(found->view()) == key ? 1 : 0;
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    EXPECT_THAT(worked, testing::Each(1));
    EXPECT_TRUE(keychain->probe().ok());
}

}  // namespace
}  // namespace coffer
