// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "bytes/encoding.h"
#include "bytes/utf8.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "fido/assertion.h"
#include "vault/ceremonies.h"
#include "vault/rememberedpin.h"

namespace coffer {
namespace {

constexpr std::size_t kRandomBytes = 32;  ///< of a user id and of a PRF's salt
constexpr std::size_t kPasswordSalt = 16;
constexpr std::size_t kCredentialName = 64;  ///< bytes that every authenticator keeps

Bytes randomOf(std::size_t size) {
    Bytes bytes(size);
    crypto::randomBytes(bytes);
    return bytes;
}

/// The same question as at every unlock later, put separately, and the answers compared.
Result<void> askAgain(const Enrolment& enrolment, const PrfInput& input, const Encounter& ceremony) {
    UnlockRequest request;
    request.candidates = {{enrolment.credential, input, enrolment.transports, enrolment.state}};
    request.device = enrolment.device.id;
    ceremony.dialogue.step({Step::Kind::FirstTest, enrolment.device});
    const auto again = ceremony.authenticator.unlock(request, ceremony.dialogue, ceremony.stop);
    if (!again.ok()) {
        return asError(again.failure());
    }
    if (!crypto::constantTimeEqual(again->secret.view(), enrolment.secret.view())) {
        return asError({Fault::DifferentSecret});
    }
    if (again->assertion) {
        const auto verified = verifyAssertion(*again->assertion, enrolment.publicKey);
        if (!verified.ok()) {
            return asError(verified.failure());
        }
    }
    return {};
}

format::SlotFacts factsOf(const Enrolment& enrolment, const EnrolmentWish& wish) {
    const Portrait& portrait = enrolment.portrait;
    format::SlotFacts facts;
    facts.aaguid = portrait.aaguid;
    if (portrait.backupEligible) {
        facts.flags.emplace_back(format::kFlagBackupEligible);
    }
    if (portrait.backedUp) {
        facts.flags.emplace_back(format::kFlagBackedUp);
    }
    if (!enrolment.publicKey.empty()) {
        facts.credentialKey = enrolment.publicKey;
        facts.signCount = portrait.signCount;
    }
    if (portrait.attestation != Attestation::None) {
        facts.attestation = portrait.attestation == Attestation::Self ? format::kAttestationSelf
                                                                      : format::kAttestationVerified;
    }
    if (portrait.thisComputerOnly) {
        facts.computer = wish.computer;
    }
    return facts;
}

format::SlotQuestion questionOf(const Enrolment& enrolment, std::string_view method, Bytes salt) {
    format::SlotQuestion question;
    question.method = method;
    if (!enrolment.state.empty()) {
        question.tpm = enrolment.state;
        return question;
    }
    question.salt = std::move(salt);
    question.credential = enrolment.credential;
    question.relyingParty = kRelyingPartyId;
    question.transports = enrolment.transports;
    return question;
}

format::SlotQuestion passwordQuestion() {
    format::SlotQuestion question;
    question.method = format::kMethodPassword;
    question.salt = randomOf(kPasswordSalt);
    const auto& cost = crypto::kArgon2idDefault;
    question.argon2id = format::Argon2idCost{cost.memoryKib, cost.passes, cost.lanes};
    return question;
}

/// Both secrets, in the order password, authenticator.
Result<PreparedSlot> withPassword(PreparedSlot slot, const SecretBytes& password) {
    format::SlotQuestion own = static_cast<const format::SlotQuestion&>(slot.header);
    format::SlotQuestion& question = slot.header;
    question = {};
    question.method = format::kMethodBoth;
    slot.header.parts = {passwordQuestion(), std::move(own)};
    std::vector<SecretBytes> secrets;
    TRY(SecretBytes typed, passwordSecret(slot.header.parts.front(), password));
    secrets.push_back(std::move(typed));
    secrets.push_back(std::move(slot.secret));
    slot.secret = joinSecrets(secrets);
    return slot;
}

}  // namespace

Result<std::vector<Bytes>> enrolledCredentials(const OwnerVault& owner) {
    std::vector<Bytes> credentials;
    const auto add = [&](const format::SlotQuestion& question) {
        if (question.credential) {
            credentials.push_back(*question.credential);
        }
    };
    bool complete = true;
    for (const auto& listed : owner.authority().slots) {
        const FoundSlot* found = owner.slotFile(listed.slot);
        complete = complete && found != nullptr;
        if (found != nullptr) {
            add(found->slot->header);
            std::for_each(found->slot->header.parts.begin(), found->slot->header.parts.end(), add);
        }
    }
    return complete
               ? Result<std::vector<Bytes>>(std::move(credentials))
               : Error{Code::Refused,
                       "the file of a way to unlock is missing from the vault, so it cannot be told whether "
                       "this authenticator is one already; run a backup on a computer that has seen it, or "
                       "remove that way first"};
}

Result<PreparedSlot> prepareAuthenticator(const VaultId& vault, const EnrolmentWish& wish,
                                          const Encounter& ceremony) {
    const auto slot = crypto::randomId<SlotId>();
    const Bytes salt = randomOf(kRandomBytes);
    const PrfInput input = *PrfInput::from(prfInput(vault, slot, salt));
    const EnrolRequest request{
        randomOf(kRandomBytes), credentialName(vault, wish.label), input, wish.exclude, {}};
    RememberedPin dialogue(ceremony.dialogue);
    auto enrolment = ceremony.authenticator.enrol(request, dialogue, ceremony.stop);
    if (!enrolment.ok()) {
        return asError(enrolment.failure());
    }
    TRY_VOID(askAgain(*enrolment, input, {ceremony.authenticator, dialogue, ceremony.stop}));
    PreparedSlot prepared;
    static_cast<format::SlotQuestion&>(prepared.header) =
        questionOf(*enrolment, ceremony.authenticator.method(), salt);
    prepared.header.vault = vault;
    prepared.header.slot = slot;
    prepared.facts = factsOf(*enrolment, wish);
    prepared.secret = std::move(enrolment->secret);
    return wish.password == nullptr ? Result<PreparedSlot>(std::move(prepared))
                                    : withPassword(std::move(prepared), *wish.password);
}

std::string credentialName(const VaultId& vault, const std::string& label) {
    const std::string id = toHex(vault).substr(0, 8);
    const std::string before = "Opens Coffer backup ", after = " " + id + " - do not delete";
    std::string name = label.substr(0, kCredentialName - before.size() - after.size());
    while (!isUtf8(name)) {
        name.pop_back();
    }
    return name.empty() ? before + id + " - do not delete" : before + name + after;
}

}  // namespace coffer
