// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/argon2id.h"
#include "format/slotfile.h"
#include "keys/keyring.h"

/// One way to unlock (FORMAT.md section 6). Whatever its kind, it comes to a secret; what follows is the same
/// for all.
namespace coffer {

/// What the command line calls a method: "recovery key", "security key".
std::string methodWords(std::string_view method);

/// Everything that follows from a slot's secret.
struct SlotKeys {
    crypto::KemKeyPair kem;    ///< opens the vault key
    SecretBytes psk;           ///< 32 bytes; HPKE's psk
    crypto::SigningKey admin;  ///< signs statements
    format::CheckValue check;  ///< public; tells a wrong secret
};

SlotKeys deriveSlotKeys(const VaultId& vault, const SlotId& slot, ByteView secret);

/// What a slot file is made for: the public half, which the private part of a statement keeps for rotation.
struct SlotTarget {
    SealerKey publicKey;
    ByteView psk;  ///< 32 bytes; must outlive the call
};

/// Makes a slot file that gives the vault key of `header.epoch` and all others of the ring. Fills
/// header.earlier. Needs no secret of the slot. Requires: ring.find(header.epoch).
Result<Bytes> sealSlot(format::SlotHeader header, const SlotTarget& target, const KeyRing& ring);

/// The result of a slot that opened.
struct OpenedSlot {
    KeyRing ring;
    SlotKeys keys;
    format::SlotHeader header;
};

/// Whether a secret is the one that a slot was made for, by its check value alone: microseconds, so that any
/// number of strangers' files can be passed over.
bool isSecretOf(const format::SlotHeader& header, ByteView secret);

/// Opens a slot file with its secret. Errors, in the order of section 6: WrongKey when the check value
/// differs; Tampered when the rest does not open.
Result<OpenedSlot> openSlot(const format::SlotFile& file, ByteView secret);
/// The same for another file of a slot that has been opened: what its secret gives is the same for all.
Result<KeyRing> openSlot(const format::SlotFile& file, const SlotKeys& keys);

/// The secret of a password, by the salt and cost that its slot holds for it. Errors: Damaged for costs out
/// of bounds.
Result<SecretBytes> passwordSecret(const format::SlotQuestion& question, const SecretBytes& password);

/// The input P with which an authenticator is asked for a slot's secret, before WebAuthn's own hash.
Hash prfInput(const VaultId& vault, const SlotId& slot, ByteView salt);

/// The secret of a slot of the method "both": the secrets of its parts in their order, each with its length,
/// so that one check tells whether all are right and nothing tells which is wrong.
SecretBytes joinSecrets(const std::vector<SecretBytes>& parts);

}  // namespace coffer
