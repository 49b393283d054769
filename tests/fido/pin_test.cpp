// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "fido/fidotest.h"

namespace coffer::test {
namespace {

class PinTest : public FidoTest {
protected:
    void SetUp() override {
        m_key = plug();
        const auto request = enrolment();
        const auto made = enrol(request);
        ASSERT_TRUE(made) << asError(made.failure()).detail;
        m_own = candidate(request, made->credential);
    }

    Outcome<Unlocking> unlockWith(std::deque<std::string> pins) {
        Person person(std::move(pins));
        auto opened = unlock({m_own}, person);
        m_questions = person.questions();
        return opened;
    }

    std::shared_ptr<VirtualHid> m_key;
    Candidate m_own;
    std::vector<PinQuestion> m_questions;
};

TEST_F(PinTest, isAskedForAgainAfterAWrongOne) {
    ASSERT_TRUE(unlockWith({"0000", kPin}));
    ASSERT_EQ(m_questions.size(), 2U);
    EXPECT_EQ(m_questions[0].retries, 8U);
    EXPECT_FALSE(m_questions[0].wrongBefore);
    EXPECT_EQ(m_questions[1].retries, 7U);
    EXPECT_TRUE(m_questions[1].wrongBefore);
    EXPECT_EQ(m_key->key().pin().pinTries(), 8) << "a right one counts from the start";
}

TEST_F(PinTest, wrongAndNothingMoreIsWrong) {
    const auto opened = unlockWith({"0000"});
    EXPECT_EQ(faultOf(opened), "pin-wrong");
    EXPECT_EQ(opened.failure().retries, 7U);
}

TEST_F(PinTest, threeWrongInARowWantAReplug) {
    const auto opened = unlockWith({"0000", "0001", "0002", kPin});
    EXPECT_EQ(faultOf(opened), "pin-replug");
    EXPECT_EQ(opened.failure().retries, 5U);
    EXPECT_EQ(faultOf(unlockWith({kPin})), "pin-replug") << "the right one too";
    m_key->unplug();
    m_key->plugIn();
    EXPECT_EQ(faultOf(unlockWith({kPin})), "none");
    EXPECT_EQ(m_questions[0].retries, 5U);
}

TEST_F(PinTest, eightWrongBlockForGood) {
    m_key->key().pin().setPinTries(2);
    EXPECT_EQ(faultOf(unlockWith({"0000", "0001"})), "pin-blocked");
    m_key->unplug();
    m_key->plugIn();
    EXPECT_EQ(faultOf(unlockWith({kPin})), "pin-blocked");
}

TEST_F(PinTest, noTryIsSpentOnWhatIsNoPin) {
    const std::string longest(64, '1');
    EXPECT_EQ(faultOf(unlockWith({"", "123", longest, std::string("3141\0x", 6), kPin})), "none");
    EXPECT_EQ(m_questions.size(), 5U);
    EXPECT_EQ(m_key->key().pin().pinTries(), 8);
    EXPECT_EQ(faultOf(unlockWith({"123"})), "pin-wrong");
    EXPECT_EQ(m_key->key().pin().pinTries(), 8);
}

TEST_F(PinTest, keysNeedNotTellHowManyTriesAreLeft) {
    m_key->key().replyNext(kClientPin, {0x00, 0xff});
    ASSERT_TRUE(unlockWith({kPin}));
    EXPECT_FALSE(m_questions[0].retries.has_value());
}

TEST_F(PinTest, aStaleTokenIsForgivenOnce) {
    Person person({kPin});
    person.whenShown([&](const Step& step) {
        if (step.kind == Step::Kind::Touch && person.shown(Step::Kind::Touch) == 1) {
            m_key->key().failNext(kGetAssertion, kPinAuthInvalid);
        }
    });
    EXPECT_EQ(faultOf(unlock({m_own}, person)), "none");
    EXPECT_EQ(person.questions().size(), 1U);
}

TEST_F(PinTest, canBeChanged) {
    Person person({kPin, "27182"});
    ASSERT_TRUE(m_keys.setPin("key", person, {}));
    EXPECT_EQ(person.questions()[0].kind, PinQuestion::Kind::Enter);
    EXPECT_EQ(person.questions()[1].kind, PinQuestion::Kind::Change);
    EXPECT_EQ(faultOf(unlockWith({kPin})), "pin-wrong");
    EXPECT_EQ(faultOf(unlockWith({"27182"})), "none") << "the credential stays";
}

/// CTAP 2.1, section 6.5.1: in Unicode NFC, whichever way a keyboard spells an accented letter.
TEST_F(PinTest, isTheSameInEitherSpelling) {
    constexpr const char* kComposed = "caf\u00e9s";
    constexpr const char* kDecomposed = "cafe\u0301s";
    Person person({kPin, kDecomposed});
    ASSERT_TRUE(m_keys.setPin("key", person, {}));
    const Hash hash = crypto::sha256(asBytes(kComposed));
    EXPECT_EQ(m_key->key().pin().pinHash(), toBytes(hash.view().first(16)));
    EXPECT_EQ(faultOf(unlockWith({kComposed})), "none");
    EXPECT_EQ(faultOf(unlockWith({kDecomposed})), "none");
}

TEST_F(PinTest, isMeasuredAsTheKeyGetsIt) {
    std::string longest, longer;
    for (int i = 0; i < 31; ++i) {
        longest += "e\u0301";  // 3 bytes that become 2
    }
    longer = longest + "12";
    longest += "1";
    plug({}, std::nullopt, "fresh");
    Person person({"e\u0301e\u0301e\u0301", longer, longest});
    ASSERT_TRUE(m_keys.setPin("fresh", person, {}));
    ASSERT_EQ(person.questions().size(), 3U) << "three characters are too few, and 64 bytes too many";
}

TEST_F(PinTest, isChangedOnlyWithTheRightOne) {
    Person person({"0000", "27182", kPin, "31415"});
    ASSERT_TRUE(m_keys.setPin("", person, {}));
    ASSERT_EQ(person.questions().size(), 4U);
    EXPECT_TRUE(person.questions()[2].wrongBefore);
    EXPECT_EQ(faultOf(unlockWith({"31415"})), "none");
    Person guesser({"0000", "27182"});
    EXPECT_EQ(faultOf(m_keys.setPin("key", guesser, {})), "pin-wrong");
}

TEST_F(PinTest, aFirstOneReplacesNone) {
    const auto fresh = plug({}, std::nullopt, "fresh");
    Person person({"27182"});
    const auto first = m_keys.setPin("fresh", person, {});
    ASSERT_TRUE(first);
    EXPECT_EQ(*first, SecurityKeys::PinChange::First);
    EXPECT_TRUE(fresh->key().pin().isSet());
    Person again({"27182", "31415"});
    const auto another = m_keys.setPin("fresh", again, {});
    ASSERT_TRUE(another);
    EXPECT_EQ(*another, SecurityKeys::PinChange::Another);
}

TEST_F(PinTest, aNewOneHasToBeLongEnough) {
    KeyModel model;
    model.shortestPin = 6;
    const auto fresh = plug(model, std::nullopt, "fresh");
    Person person({"12345", "\xc3\xa4\xc3\xb6\xc3\xbc", "123456"});  // three letters in six bytes
    ASSERT_TRUE(m_keys.setPin("fresh", person, {}));
    ASSERT_EQ(person.questions().size(), 3U);
    EXPECT_EQ(person.questions()[0].shortest, 6U);
    EXPECT_TRUE(person.questions()[1].wrongBefore);
    Person brief({"12345"});
    plug(model, std::nullopt, "another");
    EXPECT_EQ(faultOf(m_keys.setPin("another", brief, {})), "pin-policy");
}

TEST_F(PinTest, aKeyMayBePickierThanItSays) {
    const auto fresh = plug({}, std::nullopt, "fresh");
    fresh->key().model().shortestPin = 4;
    Person person({"1234", "12345678"});
    person.whenShown([&](const Step& step) {
        fresh->key().model().shortestPin = step.kind == Step::Kind::Working ? 8 : 4;
    });
    ASSERT_TRUE(m_keys.setPin("fresh", person, {}));
    EXPECT_TRUE(person.questions()[1].wrongBefore);
}

TEST_F(PinTest, keysWithoutPinAreTold) {
    KeyModel model;
    model.clientPin = false;
    model.fingerprint = true;
    plug(model, std::nullopt, "reader");
    Person person({"27182"});
    EXPECT_EQ(faultOf(m_keys.setPin("reader", person, {})), "unsupported");
}

}  // namespace
}  // namespace coffer::test
