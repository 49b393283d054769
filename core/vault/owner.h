// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "authenticators/authenticator.h"
#include "keys/slot.h"
#include "keys/statementwriter.h"
#include "storage/storage.h"
#include "vault/keyfiles.h"
#include "vault/logbook.h"
#include "vault/sealedobject.h"

namespace coffer {

/// How a person unlocks. What needs an authenticator comes from askForSlot() (ceremonies.h).
struct UnlockSecret {
    std::string method;  ///< format::kMethodRecoveryKey, kMethodPassword, …
    SecretBytes
        secret;  ///< the recovery key's 32 bytes, the password as typed, or what an authenticator gave
    std::optional<SlotId> slot = {};                ///< the only one it is for, where that is known
    std::optional<SignedAssertion> assertion = {};  ///< what the authenticator signed beside it
};

/// Whether slot files that nothing vouches for are all tried, however long that takes, or only within reason
/// (slottrial.h). A person chooses the former when told that some were left.
enum class SlotTrials { WithinReason, All };

/// What a reader has seen before, so that a vault which went back in time is noticed.
struct SeenBefore {
    std::optional<Hash> statement;
    std::map<ComputerId, format::LogHead> heads = {};
    std::set<Hash> slots = {};          ///< the slot files that statement lists: tried before all others
    std::set<Hash> questions = {};      ///< questionHash() of those slots, which new epochs leave as it is
    std::map<SlotId, Hash> names = {};  ///< of its ways to unlock, only as hashes (seenfile.h)
    std::optional<Hash> chosen = {};    ///< in a fork: what the person says counts, whatever was seen

    [[nodiscard]] const std::optional<Hash>& pin() const { return chosen ? chosen : statement; }
};

/// When somebody proved to be an owner.
struct ProofTime {
    std::chrono::steady_clock::time_point running;
    std::chrono::system_clock::time_point wall;
    static ProofTime now() { return {std::chrono::steady_clock::now(), std::chrono::system_clock::now()}; }
};

/// Something a person should know about the vault as a whole; `kind` is stable, for programs.
struct VaultNotice {
    std::string
        kind;  ///< "statement", "log", "rolled-back", "forked", "unproven", "removed-way", "slots-untried", …
    Error error;
};

/// The kind of the error that asks for a fresh proof.
inline constexpr std::string_view kStaleProof = "stale-proof";

/// An unlocked vault: its owner at work. Reads everything; what it writes goes through setup.h, waysin.h,
/// computers.h, prune.h. Not thread-safe, except sessions(). The storage must outlive it.
class OwnerVault {
public:
    /// Unlocks. Errors: NotFound (not a vault), WrongKey (no slot of that method opens; told without reading
    /// data; which files are tried stands in slottrial.h), Damaged, Tampered, TooNew. Never blocks reading
    /// for a broken chain: then proven() is false and the vault is read-only.
    /// What an authenticator signed is checked once the vault is open; that it is not good, or that its
    /// counter went back, is a notice ("assertion", "counter") and closes nothing.
    static Result<std::unique_ptr<OwnerVault>> unlock(Storage& storage, const UnlockSecret& secret,
                                                      const SeenBefore& seen = {},
                                                      SlotTrials trials = SlotTrials::WithinReason);

    [[nodiscard]] Storage& storage() const { return m_storage; }
    [[nodiscard]] const VaultId& vault() const { return m_ring.vault(); }
    [[nodiscard]] const KeyRing& ring() const { return m_ring; }
    [[nodiscard]] SessionCache& sessions() const { return *m_sessions; }
    [[nodiscard]] const format::SlotHeader& slot() const { return m_slot; }
    [[nodiscard]] const crypto::SigningKey& admin() const { return m_keys.admin; }

    /// Whether a valid statement in force lists the way that unlocked; only then may this owner change
    /// anything.
    [[nodiscard]] bool proven() const { return m_proven; }
    /// Error Refused, with the reason, unless proven().
    [[nodiscard]] Result<void> requireWritable() const;

    [[nodiscard]] const StatementBook& book() const { return m_book; }
    /// The first statement, from which everything that counts descends; the recovery sheet names it.
    /// Requires: proven().
    [[nodiscard]] const Hash& genesis() const;
    [[nodiscard]] const Authority& authority() const {
        return m_authority;
    }  ///< empty heads when nothing is valid
    [[nodiscard]] const format::PrivateStatement& secrets() const { return m_secrets; }
    [[nodiscard]] const LogBook& log() const { return *m_log; }
    [[nodiscard]] const KeyFiles& keyFiles() const { return m_keyFiles; }
    /// The readable file of a slot in force; null where it is missing or damaged in both folders.
    [[nodiscard]] const FoundSlot* slotFile(const SlotId& slot) const;
    [[nodiscard]] const std::vector<VaultNotice>& notices() const { return m_notices; }

    /// What the vault is to keep for the way that opened it, which alone can vouch for that
    /// (keys/slotbinding.h): sets right what somebody has changed.
    void vouchForOwn(StatementDraft& draft) const;

    /// Seals, writes and takes up the next statement, signed by this owner's slot, with the vault keys of
    /// `ring`; then reads everything again and deletes slot files that no longer count. The way that opened
    /// the vault must open it by its new slot file before anything else is written. Errors: Refused
    /// unless writable; Tampered when it does not; those of storage: then the old statement stays in force.
    Result<void> commit(StatementDraft draft, const KeyRing& ring);

    /// What changes who may open or add, deletes, or gives everything away asks for a touch or secret of no
    /// more than kProofIsFresh ago: an open window is not ownership. That is adding, renaming and removing
    /// ways to unlock and computers, rotation, rules, forgetting, holds, pruning, and restoring everything;
    /// each of those verbs asks this itself. Error Refused, kind kStaleProof, when unlocking and the last
    /// prove() are longer ago, on the wall or by the time that the computer was running.
    [[nodiscard]] Result<void> requireFreshProof() const;
    /// Proves once more that the owner is there, with any way to unlock in force. Errors: those of unlock();
    /// Refused when what opens is not in force.
    Result<void> prove(const UnlockSecret& secret);
    static constexpr std::chrono::minutes kProofIsFresh{10};
    /// Both kinds of time; for tests.
    void measureProofsWith(std::function<ProofTime()> now);

    /// In a fork that a person has to decide: takes the side with this head for the one that counts, from now
    /// on and for this object alone, with the keys of that side. Errors: NotFound, Refused where that side
    /// does not list the way that unlocked, those of opening its slot file and of refresh().
    Result<void> choose(const Hash& side);
    /// The vault keys that this way opens on the side with this head. Errors as choose().
    [[nodiscard]] Result<KeyRing> keysOn(const KnownStatement& side) const;

    /// Names the computer that this owner sits at in the statements he makes from now on.
    void workOn(const ComputerId& computer) { m_computer = computer; }

    /// Reads keys and logs again, after this owner or somebody else has written.
    Result<void> refresh();

    /// The backup entry that a person names: "latest" (of all computers, by claimed time; proven before
    /// unproven), or the first digits of its hash. Errors: NotFound, Invalid when ambiguous.
    [[nodiscard]] Result<const LogRecord*> findBackup(std::string_view name) const;
    /// The sealed body of a backup entry.
    [[nodiscard]] Result<format::BackupBody> backupBody(const LogRecord& record) const;
    /// The sealed body of any entry, still encoded.
    [[nodiscard]] Result<Bytes> sealedBody(const LogRecord& record) const;

private:
    OwnerVault(Storage& storage, OpenedSlot opened, Hash slotFile, SeenBefore seen);
    [[nodiscard]] Result<void> requireListedByAll() const;
    void judgeStatements();
    [[nodiscard]] Result<void> requireOpens(const Hash& file, const KeyRing& ring) const;
    void judgeAssertion(const SignedAssertion& assertion);

    Storage& m_storage;
    KeyRing m_ring;
    SlotKeys m_keys;
    format::SlotHeader m_slot;
    Hash m_slotFile;
    SeenBefore m_seen;
    std::unique_ptr<SessionCache> m_sessions;
    KeyFiles m_keyFiles;
    StatementBook m_book;
    Authority m_authority;
    format::PrivateStatement m_secrets;
    std::optional<LogBook> m_log;
    std::vector<VaultNotice> m_notices;
    bool m_proven = false;
    std::optional<ComputerId> m_computer;
    std::function<ProofTime()> m_proofClock = ProofTime::now;
    ProofTime m_provedAt = ProofTime::now();
};

}  // namespace coffer
