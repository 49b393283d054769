// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/fidotest.h"

namespace coffer::test {
namespace {

using testing::HasSubstr;

class UnlockFaults : public FidoTest {
protected:
    void SetUp() override {
        m_key = plug();
        const auto request = enrolment();
        const auto made = enrol(request);
        ASSERT_TRUE(made) << asError(made.failure()).detail;
        m_own = candidate(request, made->credential);
    }

    /// Does that once the person is asked to touch.
    Outcome<Unlocking> unlockAndThen(const std::function<void()>& act) {
        Person person({kPin});
        person.whenShown([&](const Step& step) {
            if (step.kind == Step::Kind::Touch) {
                act();
            }
        });
        auto opened = unlock({stranger(), m_own}, person);
        m_removed = person.shown(Step::Kind::Removed);
        return opened;
    }

    void expectWorks() { EXPECT_EQ(faultOf(unlock({m_own})), "none") << "the key goes on working"; }

    std::shared_ptr<VirtualHid> m_key;
    Candidate m_own;
    int m_removed = 0;
};

TEST_F(UnlockFaults, anAnswerOfAnotherCredentialIsRefused) {
    const auto opened = unlockAndThen([&] {
        m_key->key().tamperAnswer([](Cbor::Map& answer) {
            for (auto& [key, value] : answer) {
                value = key == Cbor(1) ? Cbor(Cbor::Map{{"id", random(64)}, {"type", "public-key"}}) : value;
            }
        });
    });
    EXPECT_EQ(faultOf(opened), "refused");
}

TEST_F(UnlockFaults, aNameThatWasNotAskedForIsNoAnswer) {
    m_key->key().tamperAnswer([](Cbor::Map& answer) {
        for (auto& [key, value] : answer) {
            value = key == Cbor(1) ? Cbor(Cbor::Map{{"id", random(64)}, {"type", "public-key"}}) : value;
        }
    });
    EXPECT_EQ(faultOf(unlock({m_own, stranger()})), "broken");
}

TEST_F(UnlockFaults, theSecretWithoutVerificationIsRefused) {
    const auto opened = unlockAndThen([&] { m_key->key().tamper([](Bytes& data) { data[32] &= 0xfb; }); });
    EXPECT_EQ(faultOf(opened), "refused");
    EXPECT_THAT(opened.failure().detail, HasSubstr("without PIN"));
}

TEST_F(UnlockFaults, anAnswerForAnotherRelyingPartyIsRefused) {
    EXPECT_EQ(faultOf(unlockAndThen([&] { m_key->key().tamper([](Bytes& data) { data[7] ^= 1; }); })),
              "refused");
}

TEST_F(UnlockFaults, anAnswerWithoutASecretIsTold) {
    EXPECT_EQ(faultOf(unlockAndThen([&] { m_key->key().model().makesSecret = false; })), "unsupported");
}

TEST_F(UnlockFaults, answersThatAreNoneAreTold) {
    const std::vector<Bytes> answers{{},
                                     {0x00},
                                     {0x00, 0xff},
                                     {0x00, 0xa0},
                                     {0x00, 0x80},
                                     {0x00, 0xa1, 0x02, 0x58, 0xff},
                                     {0x00, 0xbf, 0x01},
                                     {0x00, 0xa1, 0x05, 0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff},
                                     Bytes(1000, 0x9b)};
    for (const Bytes& answer : answers) {
        EXPECT_EQ(faultOf(unlockAndThen([&] { m_key->key().replyNext(kGetAssertion, answer); })), "broken");
        m_key->key().replyNext(kGetAssertion, answer);
        EXPECT_EQ(faultOf(unlock({m_own, stranger()})), "broken") << "of the silent search";
    }
    expectWorks();
}

TEST_F(UnlockFaults, aKeyThatLiesAboutItselfGetsNothingWorseThanWrongQuestions) {
    const auto lie = [](int key, const Cbor& value) {
        Cbor::Map info{{1, Cbor::Array{"FIDO_2_0"}},
                       {2, Cbor::Array{"hmac-secret"}},
                       {3, Bytes(16)},
                       {4, Cbor::Map{{"rk", true}, {"clientPin", true}}},
                       {6, Cbor::Array{2}}};
        std::erase_if(info, [&](const auto& pair) { return pair.first == Cbor(key); });
        info.emplace_back(key, value);
        Bytes answer{kOk};
        append(answer, Cbor(info).encode());
        return answer;
    };
    const std::vector<Bytes> lies{lie(5, std::int64_t{1} << 60),
                                  lie(5, 0),
                                  lie(7, std::int64_t{1} << 60),
                                  lie(7, 0),
                                  lie(8, 0),
                                  lie(13, 1000000),
                                  lie(20, std::int64_t{1} << 60),
                                  lie(6, Cbor::Array{})};
    for (const Bytes& answer : lies) {
        m_key->key().replyNext(kGetInfo, answer);  // as it is opened
        m_key->key().replyNext(kGetInfo, answer);
        const auto opened = unlock({stranger(1000), stranger(), m_own});
        EXPECT_THAT(faultOf(opened), testing::AnyOf("none", "broken", "unsupported"));
    }
    expectWorks();
}

TEST_F(UnlockFaults, aDescriptionThatIsNoneIsTold) {
    m_key->key().replyNext(kGetInfo, {0x00, 0xa1, 0x01, 0xff});
    EXPECT_EQ(faultOf(unlock({m_own})), "broken");
    expectWorks();
}

TEST_F(UnlockFaults, removedInTheMiddleIsTold) {
    EXPECT_EQ(faultOf(unlockAndThen([&] { m_key->unplugDuring(kGetAssertion); })), "removed");
    EXPECT_EQ(m_removed, 1);
    m_key->plugIn();
    expectWorks();
}

TEST_F(UnlockFaults, removedBeforeTheTouchIsTold) {
    m_key->hand(VirtualHid::Hand::Away);
    std::thread thief;
    const auto opened = unlockAndThen([&] { thief = std::thread([&] { m_key->unplug(); }); });
    thief.join();
    EXPECT_EQ(faultOf(opened), "removed") << opened.failure().detail;
}

TEST_F(UnlockFaults, removedWhileBeingLookedThroughIsTold) {
    m_key->unplugDuring(kGetAssertion);
    EXPECT_EQ(faultOf(unlock({m_own})), "removed");
}

TEST_F(UnlockFaults, removedIsNotInUseWhereTheSystemListsItForAMomentLonger) {
    m_key->unplug();
    m_transport->linger(4);  // one to find it, one to open it, two to look why that was in vain
    EXPECT_EQ(faultOf(unlock({m_own})), "removed");
    m_key->plugIn();
    expectWorks();
}

TEST_F(UnlockFaults, nobodyTouchingIsTold) {
    const auto opened = unlockAndThen([&] { m_key->key().failNext(kGetAssertion, kUserActionTimeout); });
    EXPECT_EQ(faultOf(opened), "timed-out");
}

TEST_F(UnlockFaults, aKeyThatNeverAnswersIsLetGoInTheEnd) {
    m_key->hand(VirtualHid::Hand::Away);
    const auto opened = unlockAndThen([] {});
    EXPECT_EQ(faultOf(opened), "timed-out");
    EXPECT_GE(m_key->cancels(), 1);
    EXPECT_TRUE(eventually([&] { return !m_key->blinking(); }));
    m_key->hand(VirtualHid::Hand::Near);
    expectWorks();
}

TEST_F(UnlockFaults, anAnswerOnAnotherChannelIsNotTaken) {
    EXPECT_EQ(faultOf(unlockAndThen([&] { m_key->answerOnWrongChannel(); })), "timed-out");
    expectWorks();
}

TEST_F(UnlockFaults, aKeyInUseIsBusy) {
    m_key->claimBusy(1);
    EXPECT_EQ(faultOf(unlock({m_own})), "busy");
    expectWorks();
    m_transport->lock();
    EXPECT_EQ(faultOf(unlock({m_own})), "busy");
}

}  // namespace
}  // namespace coffer::test
