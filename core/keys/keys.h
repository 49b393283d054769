// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes/secretbytes.h"
#include "crypto/hpke.h"
#include "crypto/signing.h"

/// The room `keys`: who may open a vault, and who may add to it.
///
///  * keys.h           the kinds of keys (this file)
///  * keyring.h        vault keys of all epochs and everything derived from them
///  * recoverykey.h    256 bits as text that a person can type
///  * password.h       passwords: normal form, strength, stretching
///  * slot.h           one way to unlock: secret in, key ring out, and back
///  * statementbook.h  the signed statements of the owners: which are valid, which is in force, forks
///  * statementwriter.h  making the next statement
///  * session.h        the key of one run, sealed so that its maker cannot open it again
///  * capability.h     what a computer holds: it can add and cannot read
///
/// FORMAT.md sections 5 to 8 are the specification. Every kind of way to unlock comes to the same two verbs
/// (slot.h): make a slot file for a secret, open a slot file with a secret. Keys are move-only and wipe
/// themselves; nothing here is thread-safe for writing, everything is for reading.
namespace coffer {

using VaultKey = SecretKey<struct VaultKeyTag>;             ///< Opens everything of one epoch.
using SessionKey = SecretKey<struct SessionKeyTag>;         ///< Seals the objects of one run.
using ComputerPsk = SecretKey<struct ComputerPskTag>;       ///< A computer's half of sealing to the owners.
using ChunkIdKey = SecretKey<struct ChunkIdKeyTag>;         ///< Names chunks within one domain.
using NoticeKey = SecretKey<struct NoticeKeyTag>;           ///< Opens the outer layer of statements and logs.
using MetadataKey = SecretKey<struct MetadataKeyTag>;       ///< Opens the private part of statements.
using StatementMacKey = SecretKey<struct StatementMacTag>;  ///< Authenticates statements to unlocked readers.

}  // namespace coffer
