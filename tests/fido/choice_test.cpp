// SPDX-License-Identifier: GPL-3.0-or-later
#include <future>

#include "fido/fidotest.h"

namespace coffer::test {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

class Choice : public FidoTest {
protected:
    Candidate plugEnrolled(const std::string& id, const KeyModel& model = {}) {
        plug(model, kPin, id);
        auto request = enrolment();
        request.device = id;
        const auto made = enrol(request);
        EXPECT_TRUE(made) << asError(made.failure()).detail;
        return candidate(request, made->credential);
    }

    /// Plugs a key whose owner's hand is away, so that it waits.
    std::shared_ptr<VirtualHid> plugWaiting(const std::string& id) {
        auto key = plug({}, kPin, id);
        key->hand(VirtualHid::Hand::Away);
        return key;
    }
};

TEST_F(Choice, waitsUntilOneIsPluggedIn) {
    const auto key = plug();
    key->unplug();
    Person person({kPin});
    person.whenShown([&](const Step& step) {
        if (step.kind == Step::Kind::Insert) {
            key->plugIn();
        }
    });
    EXPECT_EQ(faultOf(enrol(enrolment(), person)), "none");
    EXPECT_EQ(person.shown(Step::Kind::Insert), 1);
}

TEST_F(Choice, tellsThoseThatAreHere) {
    EXPECT_TRUE((*m_keys.discover()).empty());
    plug({}, kPin, "one");
    plug({}, kPin, "two")->unplug();
    const auto found = m_keys.discover();
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().id, "one");
}

TEST_F(Choice, takesTheOneKeyThatIsEnrolledWithoutAsking) {
    plug({}, kPin, "stranger");
    const auto own = plugEnrolled("own");
    plug({}, kPin, "another stranger");
    Person person({kPin});
    const auto opened = unlock({own}, person);
    ASSERT_TRUE(opened) << asError(opened.failure()).detail;
    EXPECT_EQ(opened->device.id, "own");
    EXPECT_EQ(person.shown(Step::Kind::Choose), 0);
}

TEST_F(Choice, prefersAKeyThatIsKnownToBeEnrolledToOneThatDoesNotTell) {
    KeyModel reticent;
    reticent.alwaysVerifies = true;
    plug(reticent, kPin, "reticent");
    const auto own = plugEnrolled("own");
    const auto opened = unlock({own});
    ASSERT_TRUE(opened) << asError(opened.failure()).detail;
    EXPECT_EQ(opened->device.id, "own");
}

TEST_F(Choice, letsThePersonTouchTheOneThatIsMeant) {
    const auto first = plugWaiting("first"), second = plugWaiting("second");
    Person person({kPin});
    person.whenShown([&](const Step& step) {
        if (step.kind == Step::Kind::Choose) {
            second->touch();
        } else if (step.kind == Step::Kind::Touch) {
            EXPECT_FALSE(first->blinking());
            second->touch();
        }
    });
    const auto made = enrol(enrolment(), person);
    ASSERT_TRUE(made) << asError(made.failure()).detail;
    EXPECT_EQ(made->device.id, "second");
    EXPECT_EQ(first->key().credentialCount(), 0U);
    EXPECT_GE(first->cancels(), 1);
}

TEST_F(Choice, letsThePersonTouchOneOfSeveralThatAreEnrolled) {
    const auto first = plugEnrolled("first"), second = plugEnrolled("second");
    for (const Device& device : *m_keys.discover()) {
        ASSERT_TRUE(device.id == "first" || device.id == "second");
    }
    Person person({kPin});
    const auto opened = unlock({first, second}, person);
    ASSERT_TRUE(opened) << asError(opened.failure()).detail;
    EXPECT_EQ(person.shown(Step::Kind::Choose), 1);
    EXPECT_EQ(opened->candidate, opened->device.id == "first" ? 0U : 1U);
}

TEST_F(Choice, asksAnewWhenAKeyGoesAway) {
    const auto first = plugWaiting("first"), second = plugWaiting("second");
    Person person({kPin});
    person.whenShown([&](const Step& step) {
        if (step.kind == Step::Kind::Choose) {
            second->unplug();
        } else if (step.kind == Step::Kind::Touch) {
            first->touch();
        }
    });
    const auto made = enrol(enrolment(), person);
    ASSERT_TRUE(made) << asError(made.failure()).detail;
    EXPECT_EQ(made->device.id, "first");
    EXPECT_EQ(person.shown(Step::Kind::Choose), 1);
}

TEST_F(Choice, touchingNoneTimesOut) {
    const auto first = plugWaiting("first"), second = plugWaiting("second");
    Person person({kPin});
    EXPECT_EQ(faultOf(enrol(enrolment(), person)), "timed-out");
    EXPECT_TRUE(eventually([&] { return !first->blinking() && !second->blinking(); }));
}

TEST_F(Choice, alsoOffersKeysThatSpeakOnlyU2fAndThenSaysWhatIsWrong) {
    KeyModel u2f;
    u2f.fido2 = false;
    plug(u2f, std::nullopt, "old");
    EXPECT_EQ(faultOf(unlock({stranger()})), "unsupported");
    plug({}, kPin, "new");
    EXPECT_EQ(faultOf(unlock({stranger()})), "not-enrolled");
}

/// Stopping, wherever a ceremony may wait: back within a second, and no key blinks on.
class Stop : public Choice {
protected:
    void expectStops(const std::function<bool()>& waiting) {
        std::stop_source stop;
        Person person({kPin});
        auto ceremony =
            std::async(std::launch::async, [&] { return enrol(enrolment(), person, stop.get_token()); });
        ASSERT_TRUE(eventually([&] { return waiting(); }));
        const auto begin = Clock::now();
        stop.request_stop();
        EXPECT_EQ(faultOf(ceremony.get()), "cancelled");
        EXPECT_LT(Clock::now() - begin, 1s);
    }
};

TEST_F(Stop, whileWaitingForATouch) {
    const auto key = plugWaiting("key");
    expectStops([&] { return key->blinking(); });
    EXPECT_GE(key->cancels(), 1);
    EXPECT_FALSE(key->blinking());
    key->hand(VirtualHid::Hand::Near);
    EXPECT_EQ(faultOf(enrol(enrolment())), "none") << "the key goes on working";
}

TEST_F(Stop, whileWaitingForAKey) {
    const auto begin = Clock::now();
    expectStops([&] { return Clock::now() - begin > 200ms; });
}

TEST_F(Stop, whileAskingWhichKey) {
    const auto first = plugWaiting("first"), second = plugWaiting("second");
    expectStops([&] { return first->blinking() && second->blinking(); });
    EXPECT_FALSE(first->blinking());
    EXPECT_FALSE(second->blinking());
}

TEST_F(Stop, whileThePinIsWaitedFor) {
    plug();
    std::stop_source stop;
    class Slow final : public Dialogue {
    public:
        explicit Slow(std::stop_source& source) : m_source(source) {}
        void step(const Step&) override {}
        std::optional<SecretBytes> pin(const PinQuestion&) override {
            m_source.request_stop();
            return std::nullopt;
        }

    private:
        std::stop_source& m_source;
    } slow(stop);
    EXPECT_EQ(faultOf(enrol(enrolment(), slow, stop.get_token())), "cancelled");
}

TEST_F(Stop, beforeTheBeginning) {
    plug();
    std::stop_source stop;
    stop.request_stop();
    Person person({kPin});
    EXPECT_EQ(faultOf(enrol(enrolment(), person, stop.get_token())), "cancelled");
    EXPECT_EQ(faultOf(unlock({stranger()}, person, stop.get_token())), "cancelled");
}

TEST_F(Stop, leavesAKeyBehindThatDoesNotListen) {
    const auto key = plugWaiting("deaf");
    key->ignoreCancel();
    std::stop_source stop;
    Person person({kPin});
    auto ceremony =
        std::async(std::launch::async, [&] { return enrol(enrolment(), person, stop.get_token()); });
    ASSERT_TRUE(eventually([&] { return key->blinking(); }));
    const auto begin = Clock::now();
    stop.request_stop();
    EXPECT_EQ(faultOf(ceremony.get()), "cancelled");
    EXPECT_LT(Clock::now() - begin, 4s);
    key->unplug();
}

}  // namespace
}  // namespace coffer::test
