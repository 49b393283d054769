// SPDX-License-Identifier: GPL-3.0-or-later
// How ways to unlock are made and opened that need an authenticator, and when a PIN is asked for.
#include "bytes/encoding.h"
#include "bytes/utf8.h"
#include "vault/ceremonytest.h"
#include "vault/rememberedpin.h"

namespace coffer::test {
namespace {

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

TEST_F(Ceremonies, aPinIsTypedOnceForAnEnrolmentAndOnceForAllRounds) {
    key.wantsPin = true;
    const auto slot = add("Blue key");
    ASSERT_TRUE(slot.ok()) << slot.error().detail;
    EXPECT_EQ(person.questions().size(), 1U);
    for (int i = 0; i < 9; ++i) {
        forgeCopyOf(*slot);
    }
    key.changes = true;
    EXPECT_EQ(unlock().error().kind, "different-secret");
    EXPECT_EQ(person.questions().size(), 2U);
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

/// The PIN that a dialogue gives to the question of a device; "none" where it gives none.
std::string answerTo(Dialogue& dialogue, const std::string& device, bool wrongBefore = false) {
    PinQuestion question;
    question.device.id = device;
    question.wrongBefore = wrongBefore;
    const auto pin = dialogue.pin(question);
    return pin ? std::string(asText(pin->view())) : "none";
}

TEST(RememberedPin, isThatOfOneDeviceUntilItIsWrong) {
    Person person({"1111", "2222", "3333"});
    RememberedPin dialogue(person);
    EXPECT_EQ(answerTo(dialogue, "blue"), "1111");
    EXPECT_EQ(answerTo(dialogue, "blue"), "1111");
    EXPECT_EQ(answerTo(dialogue, "blue", true), "2222");
    EXPECT_EQ(answerTo(dialogue, "blue"), "2222");
    EXPECT_EQ(answerTo(dialogue, "red"), "3333");
    EXPECT_EQ(answerTo(dialogue, "red"), "3333");
    EXPECT_EQ(answerTo(dialogue, "red", true), "none");
    EXPECT_EQ(answerTo(dialogue, "red"), "none") << "a wrong one is not tried again";
}

TEST(RememberedPin, isANewOneToo) {
    Person person({"1111", "2222"});
    RememberedPin dialogue(person);
    ASSERT_EQ(answerTo(dialogue, "blue"), "1111");
    PinQuestion change;
    change.kind = PinQuestion::Kind::Change;
    change.device.id = "blue";
    EXPECT_EQ(asText(dialogue.pin(change)->view()), "2222");
    EXPECT_EQ(answerTo(dialogue, "blue"), "2222");
    EXPECT_EQ(person.questions().size(), 2U);
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
