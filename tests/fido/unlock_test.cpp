// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/fidotest.h"

namespace coffer::test {
namespace {

class Unlock : public FidoTest {
protected:
    /// A key with a credential of ours, and that as a candidate.
    std::shared_ptr<VirtualHid> plugEnrolled(const KeyModel& model, const std::string& id = "key") {
        auto key = plug(model, kPin, id);
        auto request = enrolment();
        request.device = id;
        auto made = enrol(request);
        EXPECT_TRUE(made) << asError(made.failure()).detail;
        m_own = candidate(request, made->credential);
        m_secret = bytesOf(made->secret);
        return key;
    }

    void expectOpens(const std::vector<Candidate>& candidates, std::size_t index) {
        const auto opened = unlock(candidates);
        ASSERT_TRUE(opened) << asError(opened.failure()).detail;
        EXPECT_EQ(opened->candidate, index);
        EXPECT_EQ(bytesOf(opened->secret), m_secret);
    }

    static std::vector<Candidate> strangers(std::size_t count, std::size_t size = 64) {
        std::vector<Candidate> all;
        for (std::size_t i = 0; i < count; ++i) {
            all.push_back(stranger(size));
        }
        return all;
    }

    Candidate m_own;
    Bytes m_secret;
};

TEST_F(Unlock, findsItsCandidateWithoutATouch) {
    const auto key = plugEnrolled({});
    Person person({kPin});
    ASSERT_TRUE(unlock({stranger(), m_own, stranger()}, person));
    EXPECT_EQ(person.shown(Step::Kind::Touch), 1);
}

TEST_F(Unlock, sendsLongListsInParts) {
    const auto key = plugEnrolled({});
    auto candidates = strangers(40);
    candidates.push_back(m_own);
    const int before = key->key().timesAsked(kGetAssertion);
    expectOpens(candidates, 40);
    EXPECT_EQ(key->key().timesAsked(kGetAssertion) - before, 6 + 1) << "eight at a time, then the secret";
}

TEST_F(Unlock, sendsLongIdsInPartsThatFitAMessage) {
    KeyModel model;
    model.listLimit = 0;
    model.messageLimit = 1024;
    plugEnrolled(model);
    auto candidates = strangers(12, 200);
    candidates.push_back(m_own);
    expectOpens(candidates, 12);
}

TEST_F(Unlock, sendsShorterListsToAKeyThatTakesLessThanItSays) {
    const auto key = plugEnrolled({});
    auto candidates = strangers(7);
    candidates.insert(candidates.begin() + 3, m_own);
    key->key().failNext(kGetAssertion, kLimitExceeded);
    key->key().failNext(kGetAssertion, kRequestTooLarge);
    expectOpens(candidates, 3);
}

TEST_F(Unlock, passesOverIdsThatNoMessageOfTheKeyHolds) {
    plugEnrolled({});
    expectOpens({stranger(1023), m_own}, 1);
}

TEST_F(Unlock, passesOverWhatIsNoCredentialId) {
    plugEnrolled({});
    expectOpens({stranger(0), stranger(1024), stranger(5000), m_own}, 3);
}

TEST_F(Unlock, takesTheLongestIdWhereTheKeyDoes) {
    KeyModel model;
    model.credentialIdSize = 1023;
    model.messageLimit = 2048;
    model.attestation = KeyModel::Attestation::Self;
    plugEnrolled(model);
    EXPECT_EQ(m_own.credential.size(), 1023U);
    expectOpens({stranger(), m_own}, 1);
}

TEST_F(Unlock, asksAKeyThatAlwaysVerifiesForItsPinFirst) {
    KeyModel model;
    model.alwaysVerifies = true;
    plugEnrolled(model);
    auto candidates = strangers(20);
    candidates.push_back(m_own);
    expectOpens(candidates, 20);
}

TEST_F(Unlock, triesEachWithAKeyThatRefusesSilence) {
    KeyModel model;
    model.refusesSilence = true;
    plugEnrolled(model);
    Person person({kPin});
    const auto opened = unlock({stranger(), stranger(), m_own}, person);
    ASSERT_TRUE(opened) << asError(opened.failure()).detail;
    EXPECT_EQ(opened->candidate, 2U);
    EXPECT_EQ(person.questions().size(), 1U);
    EXPECT_EQ(faultOf(unlock({stranger(), stranger()})), "not-enrolled");
}

TEST_F(Unlock, understandsAKeyThatDoesNotNameItsOnlyCredential) {
    KeyModel model;
    model.namesSingle = false;
    plugEnrolled(model);
    expectOpens({m_own}, 0);
    expectOpens({stranger(), m_own}, 1);
}

TEST_F(Unlock, saysThatAnotherKeyIsNotEnrolled) {
    plug();
    EXPECT_EQ(faultOf(unlock({stranger()})), "not-enrolled");
    EXPECT_EQ(faultOf(unlock({stranger(0)})), "not-enrolled");
}

TEST_F(Unlock, asksForNoPinWhereTheKeyIsNotEnrolled) {
    plug();
    Person person({kPin});
    EXPECT_EQ(faultOf(unlock({stranger()}, person)), "not-enrolled");
    EXPECT_TRUE(person.questions().empty());
}

TEST_F(Unlock, saysThatAResetKeyIsNotEnrolled) {
    const auto key = plugEnrolled({});
    class Now final : public Presence {
        Status awaitTouch() override { return kOk; }
    } now;
    ASSERT_EQ(key->key().answer(Bytes{kReset}, now), Bytes{kOk});
    EXPECT_EQ(faultOf(unlock({m_own})), "not-enrolled");
}

TEST_F(Unlock, neverSetsAPin) {
    const auto key = plug({}, std::nullopt);
    const Bytes id = key->key().addCredential("localhost", 64);
    Person person({"27182"});
    EXPECT_EQ(faultOf(unlock({candidate(enrolment(), id)}, person)), "pin-not-set");
    EXPECT_TRUE(person.questions().empty());
}

TEST_F(Unlock, looksForTheNamedKeyAlone) {
    plugEnrolled({});
    Person person({kPin});
    EXPECT_EQ(faultOf(m_keys.unlock({{m_own}, "another"}, person, {})), "none-found");
    EXPECT_EQ(faultOf(m_keys.unlock({{m_own}, "key"}, person, {})), "none");
}

TEST_F(Unlock, givesAnotherSecretForAnotherInput) {
    plugEnrolled({});
    Candidate other = m_own;
    other.input = crypto::randomId<PrfInput>();
    const auto opened = unlock({other});
    ASSERT_TRUE(opened);
    EXPECT_NE(bytesOf(opened->secret), m_secret);
}

}  // namespace
}  // namespace coffer::test
