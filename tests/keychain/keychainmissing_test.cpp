// SPDX-License-Identifier: GPL-3.0-or-later
// Inside sessions that lack something a keychain needs: a keyring, a service or the session bus itself.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <map>

#include "keychain/keychain.h"

namespace coffer {
namespace {

using testing::HasSubstr;
constexpr std::chrono::seconds kQuickly{5};

std::string expectedWords() {
    const std::map<std::string, std::string> words = {
        {"no-keyring", "no default keyring"},
        {"no-service", "no keychain service"},
        {"no-bus", "no desktop session"},
    };
    const char* const kind = std::getenv("COFFER_KEYRING_KIND");  // NOLINT(concurrency-mt-unsafe)
    return words.at(kind == nullptr ? "the kind is not given" : kind);
}

template <typename T>
void expectMissing(const Result<T>& result) {
    ASSERT_FALSE(result.ok());
    const Error& error = result.error();
    EXPECT_EQ(error.code, Code::Unavailable) << error.detail;
    EXPECT_THAT(error.detail, HasSubstr(expectedWords()));
    EXPECT_THAT(error.detail, HasSubstr("keep the computer key in a file"));
}

class MissingKeychain : public testing::Test {
protected:
    ~MissingKeychain() override { EXPECT_LT(std::chrono::steady_clock::now() - m_start, kQuickly); }

    std::unique_ptr<Keychain> m_keychain = systemKeychain();

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

TEST_F(MissingKeychain, saysSoOnWriting) {
    expectMissing(m_keychain->write("one", SecretBytes::copyOf(asBytes("x"))));
}

TEST_F(MissingKeychain, saysSoOnReading) {
    expectMissing(m_keychain->read("one"));
}

TEST_F(MissingKeychain, saysSoOnRemoving) {
    expectMissing(m_keychain->remove("one"));
}

TEST_F(MissingKeychain, saysSoOnProbing) {
    expectMissing(m_keychain->probe());
}

TEST_F(MissingKeychain, leavesNoPlainFileBehind) {
    EXPECT_FALSE(m_keychain->write("plain", SecretBytes::copyOf(asBytes("needle"))).ok());
    // NOLINTNEXTLINE(concurrency-mt-unsafe)
    EXPECT_NE(std::system("grep -rq -e needle -e bmVlZGxl \"$HOME\""), 0);
}

}  // namespace
}  // namespace coffer
