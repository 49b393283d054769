// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/assertion.h"
#include "fido/fidotest.h"
#include "fido/key.h"

namespace coffer::test {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

using Enrol = FidoTest;

TEST_F(Enrol, givesTheVerifiedSecretOfANewCredential) {
    const auto key = plug();
    const auto request = enrolment();
    const auto made = enrol(request);
    ASSERT_TRUE(made) << asError(made.failure()).detail;
    EXPECT_EQ(bytesOf(made->secret),
              key->key().secretOf(made->credential, saltOf(request.input), VirtualKey::Verified::Yes));
    EXPECT_NE(bytesOf(made->secret),
              key->key().secretOf(made->credential, saltOf(request.input), VirtualKey::Verified::No));
    EXPECT_THAT(made->transports, ElementsAre("usb"));
    EXPECT_EQ(made->device.id, "key");
    EXPECT_TRUE(made->device.simulator);
    EXPECT_EQ(key->key().residentCount(), 1U);
}

TEST_F(Enrol, thenUnlocksWithTheSameSecretAndASignatureThatVerifies) {
    plug();
    const auto request = enrolment();
    const auto made = enrol(request);
    ASSERT_TRUE(made);
    const auto opened = unlock({stranger(), candidate(request, made->credential)});
    ASSERT_TRUE(opened) << asError(opened.failure()).detail;
    EXPECT_EQ(opened->candidate, 1U);
    EXPECT_EQ(bytesOf(opened->secret), bytesOf(made->secret));
    const auto facts = verifyAssertion(*opened->assertion, made->publicKey);
    ASSERT_TRUE(facts) << asError(facts.failure()).detail;
    EXPECT_FALSE(counterWentBack(made->portrait.signCount, facts->signCount));
}

}  // namespace
}  // namespace coffer::test
