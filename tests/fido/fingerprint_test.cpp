// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/fidotest.h"
#include "fido/key.h"

namespace coffer::test {
namespace {

class Fingerprint : public FidoTest {
protected:
    static KeyModel reader() {
        KeyModel model;
        model.fingerprint = true;
        return model;
    }

    /// Answers the key, enrolled with one finger and no PIN question.
    std::shared_ptr<VirtualHid> plugEnrolled(const KeyModel& model, std::optional<std::string> pin) {
        auto key = plug(model, std::move(pin));
        Person person;
        const auto request = enrolment();
        const auto made = enrol(request, person);
        EXPECT_TRUE(made) << asError(made.failure()).detail;
        EXPECT_EQ(person.shown(Step::Kind::Fingerprint), 2);
        EXPECT_EQ(person.shown(Step::Kind::Touch), 0);
        EXPECT_EQ(bytesOf(made->secret),
                  key->key().secretOf(made->credential, saltOf(request.input), VirtualKey::Verified::Yes));
        m_own = candidate(request, made->credential);
        return key;
    }

    Candidate m_own;
};

TEST_F(Fingerprint, takesThePlaceOfThePin) {
    plugEnrolled(reader(), kPin);
    Person person;
    EXPECT_EQ(faultOf(unlock({m_own}, person)), "none");
    EXPECT_TRUE(person.questions().empty());
}

TEST_F(Fingerprint, worksOnKeysOfCtap20) {
    KeyModel model = reader();
    model.permissions = false;
    plugEnrolled(model, kPin);
    Person person;
    EXPECT_EQ(faultOf(unlock({m_own}, person)), "none");
}

TEST_F(Fingerprint, isAskedForAgain) {
    const auto key = plugEnrolled(reader(), kPin);
    key->key().fingers({false, false, true});
    Person person;
    EXPECT_EQ(faultOf(unlock({m_own}, person)), "none");
    std::vector<std::optional<unsigned>> retries;
    for (const Step& step : person.steps()) {
        if (step.kind == Step::Kind::Fingerprint) {
            retries.push_back(step.retries);
        }
    }
    EXPECT_THAT(retries, testing::ElementsAre(std::nullopt, 2U, 1U));
}

TEST_F(Fingerprint, notRecognisedTooOftenGivesWayToThePin) {
    const auto key = plugEnrolled(reader(), kPin);
    key->key().fingers({false, false, false});
    Person person({kPin});
    EXPECT_EQ(faultOf(unlock({m_own}, person)), "none");
    EXPECT_EQ(person.questions().size(), 1U);
}

TEST_F(Fingerprint, notRecognisedTooOftenWithoutAPinIsBlocked) {
    const auto key = plugEnrolled(reader(), std::nullopt);
    key->key().fingers({false, false, false});
    Person person({kPin});
    EXPECT_EQ(faultOf(unlock({m_own}, person)), "fingerprint-blocked");
    EXPECT_TRUE(person.questions().empty());
}

TEST_F(Fingerprint, alwaysWantedIsAskedForToFindTheCandidateToo) {
    KeyModel model = reader();
    model.alwaysVerifies = true;
    plugEnrolled(model, kPin);
    Person person;
    EXPECT_EQ(faultOf(unlock({stranger(), m_own}, person)), "none");
}

}  // namespace
}  // namespace coffer::test
