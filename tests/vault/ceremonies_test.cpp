// SPDX-License-Identifier: GPL-3.0-or-later
// Slots made from an authenticator and opened with it. The authenticator here is a script, because it has to
// misbehave in ways that a real one does not; tests/fido and tests/cli do the same with real parts.
#include "vault/ceremonies.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "bytes/encoding.h"
#include "bytes/utf8.h"
#include "crypto/hash.h"
#include "vault/foundationsupport.h"

namespace coffer::test {
namespace {

/// Answers HMAC(credential, input), as a PRF does.
class ScriptedKey final : public Authenticator {
public:
    std::string_view method() const override { return kind; }
    Outcome<std::vector<Device>> discover() override { return std::vector<Device>{{"id", "Scripted"}}; }

    Outcome<Enrolment> enrol(const EnrolRequest& request, Dialogue&, std::stop_token) override {
        userIds.push_back(request.userId);
        excluded = request.exclude;
        if (failure) {
            return *failure;
        }
        Enrolment enrolment;
        enrolment.credential = Bytes(32);
        crypto::randomBytes(enrolment.credential);
        enrolment.secret = answer(enrolment.credential, request.input);
        enrolment.transports = {"usb"};
        enrolment.portrait = portrait;
        held.push_back(enrolment.credential);
        return enrolment;
    }

    Outcome<Unlocking> unlock(const UnlockRequest& request, Dialogue&, std::stop_token) override {
        ++asked;
        if (failure) {
            return *failure;
        }
        for (std::size_t i = 0; i < request.candidates.size(); ++i) {
            const auto& candidate = request.candidates[i];
            if (std::find(held.begin(), held.end(), candidate.credential) != held.end()) {
                Unlocking unlocking;
                unlocking.candidate = i;
                unlocking.secret = answer(candidate.credential, candidate.input);
                return unlocking;
            }
        }
        return Failure{Fault::NotEnrolled};
    }

    std::string kind = "security-key";
    std::vector<Bytes> held, userIds, excluded;
    std::optional<Failure> failure;
    Portrait portrait;
    bool changes = false;  ///< gives another secret each time
    int asked = 0;

private:
    SecretBytes answer(const Bytes& credential, const PrfInput& input) {
        const Bytes turn(1, changes ? static_cast<std::uint8_t>(asked) : 0);
        return SecretBytes::copyOf(crypto::HmacSha256(credential).compute({input, turn}));
    }
};

class Silent final : public Dialogue {
public:
    void step(const Step&) override {}
    std::optional<SecretBytes> pin(const PinQuestion&) override { return std::nullopt; }
};

class Ceremonies : public testing::Test {
protected:
    Result<SlotId> add(const std::string& name, const SecretBytes* withPassword = nullptr) {
        const auto owner = made.unlock();
        auto prepared = prepareAuthenticator(
            made.vault,
            {"Family", enrolledCredentials(*owner).value(), made.created.capability.computer, withPassword},
            ceremony);
        return prepared.ok() ? addWay(*owner, *prepared, name, clock()) : std::move(prepared).error();
    }
    Result<std::unique_ptr<OwnerVault>> unlock(const SlotWish& wish = {}, const SeenBefore& seen = {}) {
        auto secret = askForSlot(readKeyFiles(made.storage).value(), seen, wish, ceremony);
        return secret.ok() ? OwnerVault::unlock(made.storage, *secret, seen) : std::move(secret).error();
    }
    /// A slot file of the same credential with another salt and id, as whoever can write to the folder makes
    /// one.
    void forgeCopyOf(const SlotId& slot) {
        for (const auto& found : readKeyFiles(made.storage).value().slots) {
            if (found.slot.ok() && found.slot->header.slot == slot) {
                format::SlotHeader header = found.slot->header;
                header.slot = SlotId();
                header.salt = Bytes(32, 7);
                const Bytes file = format::encodeSlotFile(format::encodeSlotPrefix(header), {}, {});
                ASSERT_TRUE(writeSlotFile(made.storage, file).ok());
            }
        }
    }

    Made made;
    ScriptedKey key;
    Silent silent;
    Encounter ceremony{key, silent};
};

TEST_F(Ceremonies, aSlotIsMadeAndOpened) {
    const auto slot = add("Blue key");
    ASSERT_TRUE(slot.ok()) << slot.error().detail;
    const auto owner = unlock();
    ASSERT_TRUE(owner.ok()) << owner.error().detail;
    EXPECT_TRUE((*owner)->proven());
    EXPECT_EQ((*owner)->slot().slot, *slot);
    EXPECT_EQ((*owner)->slot().relyingParty, "localhost");
}

TEST_F(Ceremonies, aSecondAnswerThatDiffersWritesNothing) {
    key.changes = true;
    const auto before = readKeyFiles(made.storage)->slots.size();
    const auto slot = add("Odd key");
    ASSERT_FALSE(slot.ok());
    EXPECT_EQ(slot.error().kind, "different-secret");
    EXPECT_EQ(readKeyFiles(made.storage)->slots.size(), before);
}

TEST_F(Ceremonies, failuresKeepTheirKind) {
    key.failure = Failure{Fault::PinWrong, 5};
    EXPECT_EQ(add("Blue key").error().kind, "pin-wrong");
    key.failure.reset();
    ASSERT_TRUE(add("Blue key").ok());
    key.failure = Failure{Fault::PinBlocked};
    EXPECT_EQ(unlock().error().kind, "pin-blocked");
}

TEST_F(Ceremonies, anAnswerThatOpensNothingIsToldAsThat) {
    ASSERT_TRUE(add("Blue key").ok());
    key.changes = true;
    EXPECT_EQ(unlock().error().kind, "different-secret");
}

TEST_F(Ceremonies, credentialsOfTheVaultAreExcludedAndUsersAreNew) {
    ASSERT_TRUE(add("One").ok());
    ASSERT_TRUE(add("Two").ok());
    EXPECT_EQ(key.excluded, std::vector<Bytes>{key.held.front()});
    EXPECT_NE(key.userIds[0], key.userIds[1]);
    EXPECT_EQ(key.userIds[0].size(), 32U);
}

TEST_F(Ceremonies, aForgedCopyOfASlotHidesNothing) {
    const auto slot = add("Blue key");
    forgeCopyOf(*slot);
    const auto owner = unlock();
    ASSERT_TRUE(owner.ok()) << owner.error().detail;
    EXPECT_EQ((*owner)->slot().slot, *slot);
}

TEST_F(Ceremonies, bothIsOpenedWithBothOnly) {
    const SecretBytes right = SecretBytes::copyOf(asBytes("right")),
                      wrong = SecretBytes::copyOf(asBytes("wrong"));
    ASSERT_TRUE(add("Two halves", &right).ok());
    EXPECT_EQ(unlock().error().code, Code::NotFound) << "without the password it is no slot for a key alone";
    EXPECT_EQ(unlock({"", &wrong}).error().code, Code::WrongKey);
    const auto owner = unlock({"", &right});
    ASSERT_TRUE(owner.ok()) << owner.error().detail;
    EXPECT_EQ((*owner)->slot().method, format::kMethodBoth);
    key.changes = true;
    EXPECT_EQ(unlock({"", &right}).error().code, Code::WrongKey);
}

TEST_F(Ceremonies, aSlotIsChosenByItsId) {
    const auto one = add("One"), two = add("Two");
    const auto owner = unlock({toHex(*two).substr(0, 8)});
    ASSERT_TRUE(owner.ok()) << owner.error().detail;
    EXPECT_EQ((*owner)->slot().slot, *two);
    EXPECT_EQ(unlock({"ffffffffffffffffffffffffffffffff"}).error().code, Code::NotFound);
}

TEST_F(Ceremonies, browserAndSecurityKeyOpenEachOther) {
    ASSERT_TRUE(add("Blue key").ok());
    key.kind = "browser";
    EXPECT_TRUE(unlock().ok());
    key.kind = "tpm";
    EXPECT_EQ(unlock().error().code, Code::NotFound);
}

TEST_F(Ceremonies, whatIsKnownOfTheAuthenticatorIsKept) {
    key.portrait = {Bytes(16, 3), Attestation::Self, true, false, true, 7};
    ASSERT_TRUE(add("Blue key").ok());
    const auto owner = made.unlock();
    const auto& facts = owner->secrets().slots.back().name == "Blue key"
                            ? owner->secrets().slots.back().facts
                            : owner->secrets().slots.front().facts;
    EXPECT_EQ(facts.aaguid, Bytes(16, 3));
    EXPECT_EQ(facts.flags, std::vector<std::string>{"backup-eligible"});
    EXPECT_EQ(facts.attestation, "self");
    EXPECT_EQ(facts.computer, made.created.capability.computer);
}

TEST_F(Ceremonies, aNameCannotBeMistakenForAKindOrAnId) {
    for (const char* name : {"", "tpm", "security-key", "deadbeef", "0123"}) {
        EXPECT_EQ(add(name).error().code, Code::Invalid) << name;
    }
    EXPECT_TRUE(add("TPM of the desk").ok());
}

TEST(CredentialName, fitsAndIsWhole) {
    const VaultId vault = newVaultId();
    const std::string id = toHex(vault).substr(0, 8);
    EXPECT_EQ(credentialName(vault, ""), "Opens Coffer backup " + id + " - do not delete");
    const std::string name = credentialName(vault, "Die gesammelten Gespräche der Familie Grüßenbäcker");
    EXPECT_LE(name.size(), 64U);
    EXPECT_TRUE(isUtf8(name));
    EXPECT_TRUE(name.ends_with(id + " - do not delete"));
}

}  // namespace
}  // namespace coffer::test
