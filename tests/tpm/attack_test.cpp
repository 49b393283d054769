// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever listens to the bus, changes it or cuts it; who changes a stored slot; what stays in memory.
#include <gmock/gmock.h>

#include <algorithm>
#include <functional>
#include <map>

#include "support/memoryscan.h"
#include "tpm/ceremonies.h"
#include "tpm/pinauthorization.h"
#include "tpm/recordingproxy.h"
#include "tpm/sealedstate.h"
#include "tpm/storagekey.h"

namespace coffer {
namespace {

using test::RecordingProxy;
using testing::IsEmpty;
using Way = RecordingProxy::Way;

constexpr std::uint32_t kStartAuthSession = 0x176, kUnseal = 0x15E, kCreate = 0x153;
constexpr std::size_t kCommandCode = 6, kFirstHandle = 10;

std::uint32_t number(ByteView bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (const std::uint8_t byte : bytes.subspan(at, 4)) {
        value = value << 8 | byte;
    }
    return value;
}

std::vector<Bytes> commandsOf(const std::vector<RecordingProxy::Message>& messages, std::uint32_t code) {
    std::vector<Bytes> found;
    for (const auto& message : messages) {
        if (message.way == Way::ToTpm && number(message.bytes, kCommandCode) == code) {
            found.push_back(message.bytes);
        }
    }
    return found;
}

bool passed(const std::vector<RecordingProxy::Message>& messages, ByteView wanted) {
    return std::any_of(messages.begin(), messages.end(), [&](const auto& message) {
        return std::search(message.bytes.begin(), message.bytes.end(), wanted.begin(), wanted.end()) !=
               message.bytes.end();
    });
}

struct TpmAttack : testing::Test {
    test::SoftwareTpm software;
};

TEST_F(TpmAttack, whoListensLearnsNeitherSecretNorPin) {
    RecordingProxy proxy(software.port());
    const std::string tcti = test::SoftwareTpm::tctiAt(proxy.port());
    const auto slot = test::enrolled(tcti);
    ASSERT_TRUE(test::opens(test::unlocked(tcti, slot.state), slot.secret));
    const auto state = tpm::decodeState(slot.state);
    const auto authorization = tpm::pinAuthorization(state->salt, test::pinOf(test::kPin));
    const auto& messages = proxy.recorded();

    EXPECT_EQ(commandsOf(messages, kCreate).size(), 1U);
    EXPECT_GE(commandsOf(messages, kUnseal).size(), 2U) << "nothing was recorded";
    EXPECT_TRUE(passed(messages, ByteView(state->blobs.publicArea).last(32)))
        << "what is public passes openly";
    EXPECT_FALSE(passed(messages, slot.secret.view()));
    EXPECT_FALSE(passed(messages, slot.secret.view().first(8)));
    EXPECT_FALSE(passed(messages, slot.secret.view().last(8)));
    EXPECT_FALSE(passed(messages, authorization.view()));
    EXPECT_FALSE(passed(messages, authorization.view().first(8)));
    EXPECT_FALSE(passed(messages, asBytes(test::kPin)));
}

/// Without a salt that only the TPM can read, who listens could try PINs against the session's codes at home.
TEST_F(TpmAttack, everySessionIsSalted) {
    RecordingProxy proxy(software.port());
    const std::string tcti = test::SoftwareTpm::tctiAt(proxy.port());
    const auto slot = test::enrolled(tcti);
    ASSERT_TRUE(test::opens(test::unlocked(tcti, slot.state), slot.secret));
    const auto sessions = commandsOf(proxy.recorded(), kStartAuthSession);
    EXPECT_EQ(sessions.size(), 3U) << "to seal, to unseal at once, to unlock";
    for (const Bytes& session : sessions) {
        constexpr std::uint32_t kNull = 0x40000007;
        EXPECT_NE(number(session, kFirstHandle), kNull) << "no key to salt with";
        const std::size_t nonce = kFirstHandle + 8;
        const std::size_t salt = nonce + 2 + session[nonce + 1];
        EXPECT_GT(session[salt + 1], 64) << "a P-256 point has 68 bytes";
    }
}

/// One byte of the answer that carries the secret, and of the command that asks for it, changed in turn.
TEST_F(TpmAttack, aChangedUnsealingIsRefused) {
    software.setLimits(1000, 1000);
    const auto slot = test::enrolled(software.tcti());
    std::map<Fault, int> faults;
    for (const Way way : {Way::ToTpm, Way::FromTpm}) {
        for (std::size_t fromEnd = 1; fromEnd <= 60; ++fromEnd) {
            bool unsealing = false;
            RecordingProxy proxy(software.port(), [&](RecordingProxy::Message& message) {
                unsealing =
                    message.way == Way::ToTpm ? number(message.bytes, kCommandCode) == kUnseal : unsealing;
                if (unsealing && message.way == way && message.bytes.size() > fromEnd + kFirstHandle) {
                    message.bytes[message.bytes.size() - fromEnd] ^= 0x01;
                }
                return true;
            });
            const auto unlocking = test::unlocked(test::SoftwareTpm::tctiAt(proxy.port()), slot.state);
            EXPECT_FALSE(unlocking.ok()) << fromEnd;
            faults[unlocking ? Fault::Cancelled : unlocking.failure().fault]++;
        }
    }
    EXPECT_THAT(software.loaded(), IsEmpty());
    EXPECT_GT(faults[Fault::Refused], 30) << "changed secrets and codes";
    EXPECT_GT(faults[Fault::PinWrong], 20) << "changed codes of the command, which the TPM takes for guesses";
    EXPECT_TRUE(test::opens(test::unlocked(software.tcti(), slot.state), slot.secret));
}

/// The wire is cut at every message in turn, as when a computer is suspended or a simulator ends.
TEST_F(TpmAttack, aCutWireEndsTheCeremony) {
    const auto slot = test::enrolled(software.tcti());
    bool opened = false;
    int cuts = 0;
    for (; !opened; ++cuts) {
        ASSERT_LT(cuts, 100);
        int left = cuts;
        RecordingProxy proxy(software.port(), [&left](const RecordingProxy::Message&) { return left-- > 0; });
        const auto unlocking = test::unlocked(test::SoftwareTpm::tctiAt(proxy.port()), slot.state);
        (void)proxy.recorded();
        opened = left > 0;
        if (!unlocking) {
            EXPECT_TRUE(unlocking.failure().fault == Fault::Removed ||
                        unlocking.failure().fault == Fault::Broken)
                << asError(unlocking.failure()).detail;
        } else {
            EXPECT_TRUE(test::opens(unlocking, slot.secret));
        }
        software.flush();
    }
    EXPECT_GT(cuts, 10);
}

/// A slot whose stored part was changed, anywhere, opens as before or not at all, and spends no try but where
/// the salt was changed, which nobody can tell from a wrong PIN.
TEST_F(TpmAttack, aChangedStateNeverGivesAnotherSecret) {
    software.setLimits(1000, 1000);
    const auto slot = test::enrolled(software.tcti());
    std::map<Fault, int> faults;
    for (std::size_t at = 0; at < slot.state.size(); ++at) {
        Bytes changed = slot.state;
        changed[at] ^= 0x01;
        const auto unlocking = test::unlocked(software.tcti(), changed);
        EXPECT_FALSE(unlocking.ok()) << at;
        if (!unlocking) {
            faults[unlocking.failure().fault]++;
        }
    }
    EXPECT_EQ(faults[Fault::PinWrong], 16) << "the salt";
    EXPECT_EQ(faults[Fault::Gone], 34) << "the storage key's name";
    EXPECT_EQ(faults[Fault::PinWrong] + faults[Fault::Gone] + faults[Fault::Broken],
              static_cast<int>(slot.state.size()));
    EXPECT_EQ(software.wrongAnswers(), 16U);
    EXPECT_THAT(software.loaded(), IsEmpty());
}

TEST_F(TpmAttack, aTruncatedStateIsRefusedBeforeThePinIsAskedFor) {
    const auto slot = test::enrolled(software.tcti());
    for (std::size_t size = 0; size < slot.state.size(); ++size) {
        test::ScriptedDialogue dialogue({test::kPin});
        const Bytes part(slot.state.begin(), slot.state.begin() + static_cast<std::ptrdiff_t>(size));
        const auto unlocking = test::unlocked(software.tcti(), part, dialogue);
        ASSERT_FALSE(unlocking.ok());
        EXPECT_EQ(unlocking.failure().fault, Fault::Broken) << size;
        EXPECT_THAT(dialogue.questions, IsEmpty());
    }
}

/// The person whose PIN no test's text holds: it is made in locked memory.
class SecretivePerson : public Dialogue {
public:
    void step(const Step&) override {}
    std::optional<SecretBytes> pin(const PinQuestion&) override {
        SecretBytes pin(24);
        for (std::size_t i = 0; i < pin.size(); ++i) {
            pin.span()[i] = static_cast<std::uint8_t>('!' + (i * 37 + 11) % 90);
        }
        return pin;
    }
};

/// What of these stays in memory, by name; looked for as soon as it should be gone.
std::string leftInMemory(const std::map<std::string, Needle>& needles) {
    const MemoryScan scan;
    std::string left;
    for (const auto& [name, needle] : needles) {
        for (const Region& region : scan.find(needle)) {
            left += name + " in " + region.line + "\n";
        }
    }
    return left;
}

TEST_F(TpmAttack, nothingSecretStaysInMemory) {
    TpmAuthenticator authenticator(software.tcti());
    SecretivePerson person;
    std::map<std::string, Needle> needles;
    Bytes state;
    {
        auto enrolment = authenticator.enrol({}, person, {});
        ASSERT_TRUE(enrolment.ok());
        state = enrolment->state;
        needles.emplace("secret", Needle(enrolment->secret.view()));
        EXPECT_NE(leftInMemory(needles), "") << "the search finds nothing at all";
        const auto pin = Pin::from(*person.pin({}));
        needles.emplace("PIN", Needle(pin->view()));
        needles.emplace("authorization",
                        Needle(tpm::pinAuthorization(tpm::decodeState(state)->salt, *pin).view()));
    }
    EXPECT_EQ(leftInMemory(needles), "") << "after enrolling";
    ASSERT_TRUE(authenticator.unlock(test::requestFor({state}), person, {}).ok());
    EXPECT_EQ(leftInMemory(needles), "") << "after unlocking";
}

/// 32 bytes that can be had again without anything keeping them.
SecretBytes madeOf(unsigned seed) {
    SecretBytes bytes(32);
    for (std::uint8_t& byte : bytes.span()) {
        seed = seed * 1103515245 + 12345;
        byte = static_cast<std::uint8_t>(seed >> 16 | 1);
    }
    return bytes;
}

/// The same after each command alone, before others write over what it left.
TEST_F(TpmAttack, noCommandLeavesASecretInMemory) {
    constexpr unsigned kSecret = 1, kRight = 2, kWrong = 3;
    std::map<std::string, Needle> needles;
    needles.emplace("secret", Needle(madeOf(kSecret).view()));
    needles.emplace("authorization", Needle(madeOf(kRight).view()));
    needles.emplace("wrong authorization", Needle(madeOf(kWrong).view()));
    const auto afterwards = [&](const std::function<void(tpm::StorageKey&)>& work) {
        {
            auto connection = tpm::TpmConnection::open(software.tcti(), {});
            auto key = tpm::StorageKey::derive(*connection);
            work(*key);
        }
        return leftInMemory(needles);
    };
    tpm::SealedBlobs blobs;
    EXPECT_EQ(afterwards([&](auto& key) { blobs = *key.seal(madeOf(kSecret), madeOf(kRight)); }), "");
    EXPECT_EQ(afterwards([&](auto& key) { EXPECT_TRUE(key.unseal(blobs, madeOf(kRight)).ok()); }), "");
    EXPECT_EQ(afterwards([&](auto& key) { EXPECT_FALSE(key.unseal(blobs, madeOf(kWrong)).ok()); }), "");
}

}  // namespace
}  // namespace coffer
