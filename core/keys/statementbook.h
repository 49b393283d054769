// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "format/statement.h"
#include "keys/keyring.h"

namespace coffer {

/// A statement file as it was found: the hash in its name, and its bytes.
struct StatementFile {
    Hash name;
    Bytes bytes;
};

/// The slot or computer of that id among those that a statement lists; null where there is none. Requires:
/// they ascend by id, as in every statement that decoded.
const format::ListedSlot* findListed(const std::vector<format::ListedSlot>& slots, const SlotId& id);
const format::ListedComputer* findListed(const std::vector<format::ListedComputer>& computers,
                                         const ComputerId& id);

/// What a statement is known by: the hash of what its signature covers. The outer layer of its file can be
/// made anew by whoever has a notice key, so the file's own hash names only a copy.
Hash statementId(const format::Mac& mac, ByteView payload);

/// A statement that decoded.
struct KnownStatement {
    Hash hash;  ///< its id
    Hash file;  ///< the name of the file that holds it; of several copies one with a good signature, if any
    format::Statement statement;
    format::Mac mac;
    Bytes payload;
    Signature signature;
    bool valid = false;    ///< itself and all its ancestry: present, signed by who may sign
    Hash genesis = {};     ///< where valid: the first statement, from which it descends
    SignerKey admin = {};  ///< where valid: the key under which the signature is good
};

/// Opens and decodes one statement file; what it follows from is not looked at. Errors: Damaged, TooNew,
/// Tampered.
Result<KnownStatement> openStatement(const VaultId& vault, const NoticeKey& notice,
                                     const StatementFile& file);

/// Whether somebody who held the vault key of its newest epoch made it; false also for epochs that the ring
/// does not reach.
bool isMadeWith(const KeyRing& ring, const KnownStatement& known);

/// Whether the holder of that admin key signed it.
bool isSignedBy(const KnownStatement& known, const SignerKey& admin);

/// What was wrong with a file; it costs only itself.
struct StatementProblem {
    Hash name;
    Error error;
};

/// All statements of a vault and what follows from them (FORMAT.md section 7). It holds what was read and
/// never changes afterwards; reading is thread-safe.
///
/// Signatures are checked here, from genesis on. Whether a statement was made by somebody who can open the
/// vault is checked with a key ring by `authenticate`; a computer cannot do that and follows only descendants
/// of its pin instead.
class StatementBook {
public:
    /// Judges each file alone, then the chain. Never fails: what is bad is in problems(). Copies of one
    /// statement are one, whatever their outer layers: it is signed well if one of them is.
    static StatementBook read(const VaultId& vault, const NoticeKey& notice,
                              const std::vector<StatementFile>& files);

    [[nodiscard]] const KnownStatement* find(const Hash& hash) const;  ///< by id
    [[nodiscard]] const std::vector<StatementProblem>& problems() const { return m_problems; }
    [[nodiscard]] bool empty() const { return m_statements.empty(); }
    [[nodiscard]] std::vector<const KnownStatement*> all() const;  ///< by generation

    /// The valid statements that are nobody's parent: one, unless the vault is forked; none if no chain is
    /// whole.
    [[nodiscard]] std::vector<const KnownStatement*> inForce() const;
    /// The same among the descendants of `pin` and itself: what a computer may follow.
    [[nodiscard]] std::vector<const KnownStatement*> inForceBelow(const Hash& pin) const;
    /// The statement without parents that a valid one descends from; null for any other.
    [[nodiscard]] const KnownStatement* genesisOf(const Hash& hash) const;

    /// Whether `hash` is `ancestor` or descends from it.
    [[nodiscard]] bool descends(const Hash& hash, const Hash& ancestor) const;
    /// `hash` and everything it descends from, as far as it is present.
    [[nodiscard]] std::set<Hash> ancestry(const Hash& hash) const;
    /// Those of these that are there, and everything valid that descends from one of them.
    [[nodiscard]] std::set<Hash> descendants(const std::set<Hash>& of) const;
    /// Those that are no other one's parent. Requires: all are in the book.
    [[nodiscard]] std::vector<const KnownStatement*> headsAmong(const std::set<Hash>& hashes) const;

    /// Drops every statement that an owner's key ring shows to be forged: its MAC does not verify or the
    /// vault key does not give the reading key it states, and whatever descends from it. Statements of epochs
    /// that the ring does not reach stay, except first ones: every ring reaches the vault's first epoch.
    void authenticate(const KeyRing& ring);

private:
    void judge(const VaultId& vault, const NoticeKey& notice, const StatementFile& file);
    void judgeChains();
    /// Errors: NotFound (a parent is absent or does not count), Damaged (generation), Tampered (signature,
    /// parents of two first statements, a slot that comes back, or as followsFrom (succession.h)).
    Result<void> followParents(KnownStatement& known);
    Result<void> takeNewSlots(const KnownStatement& known,
                              const std::vector<const format::Statement*>& parents);
    [[nodiscard]] bool takeGoodCopy(KnownStatement& known, const std::set<SignerKey>& admins) const;
    void indexChildren();

    /// Copies of one statement that differ in their signatures, by that; of equal ones one.
    using Copies = std::map<Signature, Hash>;
    std::map<Hash, KnownStatement> m_statements;
    std::map<Hash, Copies> m_copies;
    std::map<SlotId, std::vector<Hash>> m_firsts;  ///< while judging: what first listed each slot
    std::map<Hash, std::vector<Hash>> m_children;
    std::vector<StatementProblem> m_problems;
};

}  // namespace coffer
