// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords as ways to unlock.
#include <algorithm>

#include "crypto/random.h"
#include "files/names.h"
#include "keys/password.h"
#include "vault/waysin.h"

namespace coffer {
namespace {

constexpr std::size_t kPasswordSalt = 16;

/// Whether it opens that way, in force, whose file may be missing or of another method.
Result<bool> opens(const FoundSlot* file, const SecretBytes& password) {
    if (file == nullptr || file->slot->header.method != format::kMethodPassword) {
        return false;
    }
    TRY(const SecretBytes secret, passwordSecret(file->slot->header, password));
    return isSecretOf(file->slot->header, secret.view());
}

Result<void> requireNewPassword(const OwnerVault& owner, const SecretBytes& password) {
    for (const auto& slot : owner.secrets().slots) {
        TRY(const bool taken, opens(owner.slotFile(slot.slot), password));
        if (taken) {
            return Error{Code::Refused,
                         "this password opens the vault already, as \"" + displayPath(slot.name) +
                             "\"; a second way to unlock needs another one",
                         kPasswordTaken};
        }
    }
    return {};
}

}  // namespace

Result<PreparedSlot> preparePassword(const VaultId& vault, const SecretBytes& password,
                                     const crypto::Argon2idParameters& cost) {
    format::SlotHeader header;
    header.vault = vault;
    header.slot = crypto::randomId<SlotId>();
    header.method = format::kMethodPassword;
    header.salt = Bytes(kPasswordSalt);
    crypto::randomBytes(*header.salt);
    header.argon2id = format::Argon2idCost{cost.memoryKib, cost.passes, cost.lanes};
    TRY(SecretBytes secret, passwordSecret(header, password));
    return PreparedSlot{std::move(header), std::move(secret)};
}

Result<PreparedSlot> prepareAnotherPassword(const OwnerVault& owner, const SecretBytes& password) {
    TRY_VOID(requireNewPassword(owner, password));
    TRY(PreparedSlot slot, preparePassword(owner.vault(), password, crypto::kArgon2idDefault));
    if (passwordStrength(password).weak()) {
        slot.facts.flags.emplace_back(format::kFlagWeak);
    }
    return slot;
}

}  // namespace coffer
