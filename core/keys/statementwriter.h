// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/statementforks.h"

/// Making the next statement. Only an owner can: it takes the key ring and the admin key of a slot that every
/// parent lists.
namespace coffer {

/// A statement in the making. Change `statement` and `secrets`, then seal.
struct StatementDraft {
    format::Statement statement;
    format::PrivateStatement secrets;
};

/// The private part of a statement. Error WrongKey when the ring does not reach its epoch, Tampered when it
/// does not open.
Result<format::PrivateStatement> openPrivate(const format::Statement& statement, const KeyRing& ring);

/// The private parts of several heads as one: names and keys are those of the first head that has them, the
/// rules those of the last. Errors: those of openPrivate.
Result<format::PrivateStatement> unitedPrivate(const std::vector<const KnownStatement*>& heads,
                                               const KeyRing& ring);

/// A draft for a new vault.
StatementDraft genesisDraft(const KeyRing& ring, std::uint64_t time);

/// A draft whose parents are the heads of `authority` and whose content is theirs united. Errors: Refused
/// when the fork is not one that merges by itself; those of openPrivate.
Result<StatementDraft> nextDraft(const Authority& authority, const KeyRing& ring, std::uint64_t time);

/// A finished statement: its id, by which others name it, and its file.
struct SealedStatement {
    Hash id;
    Bytes file;
};

/// Orders, seals, authenticates and signs. Its epochs become those of the ring.
SealedStatement sealStatement(StatementDraft draft, const KeyRing& ring, const SlotId& signer,
                              const crypto::SigningKey& admin);

}  // namespace coffer
