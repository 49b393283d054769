// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "keychain/keychain.h"
#include "keys/capability.h"
#include "profile/authenticatorfor.h"
#include "storage/storage.h"
#include "vault/clock.h"
#include "vault/computer.h"
#include "vault/computers.h"
#include "vault/doubtfulpacks.h"
#include "vault/failedattempts.h"
#include "vault/owner.h"
#include "vault/protection.h"
#include "vault/restore.h"
#include "vault/testnotes.h"
#include "vault/verify.h"

/// The room `profile`: what one person's programs on one computer share. The vault lies wherever it lies;
/// here is what belongs to this side of it.
///
///  * profile.h        the state folder, this computer's key, and unlocking with both (this file)
///  * statefolder.h    where the system keeps state
///  * computerkeys.h   which of the keychain's entries is the key for a vault
///  * places.h         where a vault, a key or restored files may be put
///  * recoverysheet.h  what stands on a recovery sheet, in the words of sheetwords.h
///  * authenticatorfor.h  what serves which method of slots
namespace coffer {

/// Kind of the notice that what was seen of a vault could not be read or kept on this computer.
inline constexpr std::string_view kNotRemembered = "not-remembered";

/// Where a profile's parts lie. Everything has a default of the system's.
struct ProfileSettings {
    std::string stateFolder;  ///< empty: systemStateFolder()
    std::string keyFile;      ///< this computer's key in a file; empty: in the keychain
    /// Asked whenever the keychain is needed, on the thread that needs it.
    std::function<std::shared_ptr<Keychain>()> keychain = [] { return systemKeychain(); };
    /// Asked for each ceremony, on the thread that runs it.
    std::function<Result<std::unique_ptr<Authenticator>>(std::string_view method)> authenticator =
        authenticatorFor;
    Clock clock = systemTime;
};

/// What this computer remembers and holds for one person. Cheap to copy; nothing is read before it is asked
/// for. Any thread, as far as the keychain allows that; but one vault's OwnerVault and ComputerVault belong
/// to one thread at a time, as their headers say.
class Profile {
public:
    explicit Profile(ProfileSettings settings = {}) : m_settings(std::move(settings)) {}

    [[nodiscard]] std::uint64_t now() const { return m_settings.clock(); }
    [[nodiscard]] const Clock& clock() const { return m_settings.clock; }
    /// Whether this computer's key lies in a file that the person named, and not in the keychain.
    [[nodiscard]] bool usesKeyFile() const { return !m_settings.keyFile.empty(); }

    /// What serves a method of slots on this computer (authenticatorFor).
    [[nodiscard]] Result<std::unique_ptr<Authenticator>> authenticator(std::string_view method) const {
        return m_settings.authenticator(method);
    }

    /// Where this person's computer keeps what it remembers; made when absent. Errors: those of
    /// prepareStateFolder (statefolder.h).
    [[nodiscard]] Result<std::string> statePath() const;

    /// This computer's capability for the vault. Errors: NotFound, kinds kNoComputerKey and kNoKeyFile
    /// (computerkeys.h), when this computer has none; those of the keychain or of reading the file; Invalid
    /// when the file is no key.
    [[nodiscard]] Result<Capability> loadCapability(Storage& storage) const;
    /// The keychain has one entry for a vault: the key that is in use must not be replaced in it. Error
    /// Refused when this computer adds to the vault; a key in a file of its own replaces none.
    [[nodiscard]] Result<void> requireNotEnrolled(const OwnerVault& owner) const;
    /// This computer at work, with that capability.
    [[nodiscard]] Result<std::unique_ptr<ComputerVault>> openComputer(Storage& storage) const;
    /// Asked before anything is made. Errors: Refused when a key file is there already or would lie in
    /// `vaultFolder`, NotFound and Denied when its folder cannot take it; those of Keychain::probe.
    [[nodiscard]] Result<void> canStoreCapability(const std::string& vaultFolder) const;
    /// Whether this computer may have a key for the vault although loading it ended with `error`. Without a
    /// keychain and a key file it has none.
    [[nodiscard]] bool mayHaveKey(const Error& error) const;
    /// Where the key of a computer that is about to be enrolled is kept: the file, or the keychain. What that
    /// held before comes back with takeBack().
    [[nodiscard]] KeyPlace keyPlace() const;

    /// This computer, where it adds to the owner's vault: for ways to unlock that live on one computer.
    [[nodiscard]] std::optional<ComputerId> thisComputer(const OwnerVault& owner) const;
    /// What this computer has seen before of the vault that most of these files are of. Errors: NotFound when
    /// they are of none; Refused where the state folder belongs to everybody.
    [[nodiscard]] Result<SeenBefore> seenBefore(const KeyFiles& files) const;

    /// Obtains what unlocks: by then the key files have been read, and what this computer has seen of them.
    using SecretSource = std::function<Result<UnlockSecret>(const KeyFiles&, const SeenBefore&)>;
    /// Hears what a person should know; kinds are those of OwnerVault and ComputerVault, and "repaired",
    /// "reader", "not-recorded", kNotRemembered. Called in order, on the calling thread.
    using Teller = std::function<void(const VaultNotice&)>;
    struct UnlockRequest {
        SecretSource obtain;
        std::string way;  ///< what the person chose to unlock with, for the log; empty: nothing in particular
        SlotTrials trials = SlotTrials::WithinReason;
    };
    /// Unlocks, compares with what was seen before and remembers what is seen now; puts second copies of key
    /// files and the stand-alone reader right. Where this computer adds to the vault, it writes down that the
    /// way that unlocked works, or that the attempt failed (failedattempts.h). A place that cannot be written
    /// to is read all the same, and so is a vault of which this computer can remember nothing, because its
    /// state folder is full or may not be written: that is told, kind kNotRemembered. The storage must
    /// outlive what is returned. Errors: those of `obtain` and of OwnerVault::unlock; Refused where the state
    /// folder belongs to everybody.
    [[nodiscard]] Result<std::unique_ptr<OwnerVault>> unlock(Storage& storage, const UnlockRequest& request,
                                                             const Teller& tell) const;
    /// After a change by this owner: the next unlock here need not tell of it, and a locked status knows of
    /// it. What cannot be kept is told, kind kNotRemembered: the change stands all the same. Error Refused
    /// where the state folder belongs to everybody.
    [[nodiscard]] Result<void> remember(const OwnerVault& owner, const Teller& tell) const;
    /// After this owner has decided a fork: remember(), and every computer that works for this person here
    /// follows what he follows. Errors: those of remember(); Busy while a run of such a computer is at work,
    /// and those of its local state.
    [[nodiscard]] Result<void> followDecision(const OwnerVault& owner, const Teller& tell) const;
    /// Notes an attempt that failed, for the vault's log, where this computer adds to the vault and the error
    /// tells of one (failedattempts.h). What cannot be written is told and changes nothing else.
    void noteFailure(Storage& storage, const FailedAttempt& attempt, const Error& error,
                     const Teller& tell) const;

    /// How well the vault protects, without unlocking (vault/protection.h), as this computer knows it.
    /// `sources` are what is backed up, to see whether it shares the vault's disk. Errors: those of loading
    /// this computer's key, of the state folder and of judgeProtection.
    [[nodiscard]] Result<Protection> judge(Storage& storage, const std::string& vaultFolder,
                                           const std::vector<std::string>& sources) const;

    /// Changes what a locked status of this computer shows (vault/testnotes.h). Nothing where this computer
    /// adds nothing to the vault. Errors: those of loading its key and of amendStatus; Invalid when the key
    /// file is of another vault.
    using StatusChange = std::function<void(LocalStatus&)>;
    [[nodiscard]] Result<void> amendStatus(Storage& storage, const StatusChange& change) const;
    /// Remembers what verifying found, where a locked status sees it; nothing of a report that is undecided.
    /// Errors as amendStatus().
    [[nodiscard]] Result<void> noteVerify(Storage& storage, const VerifyReport& report,
                                          CheckDepth depth) const;
    /// Remembers packs that were found damaged on the way, so that the next backup stores them again
    /// (vault/doubtfulpacks.h); needs no computer's key. Errors: those of readKeyFiles and doubtPacks.
    [[nodiscard]] Result<Reliance> noteProblems(Storage& storage,
                                                const std::vector<SourceProblem>& problems) const;

    /// What a restore found damaged, and, where this computer adds to the vault, that there was one, for the
    /// log (vault/restorenote.h). A place that cannot be written to stays as it is. Errors: those of
    /// noteProblems(), openComputer() and recordRestore().
    [[nodiscard]] Result<void> noteRestore(Storage& storage, const format::EntryReference& backup,
                                           const RestoreRequest& request,
                                           const RestoreOutcome& outcome) const;

private:
    [[nodiscard]] Result<std::unique_ptr<OwnerVault>> tryUnlock(Storage& storage, const KeyFiles& files,
                                                                const UnlockRequest& request,
                                                                const Teller& tell) const;
    [[nodiscard]] Result<SeenBefore> recall(const VaultId& vault, const KeyFiles& files) const;
    [[nodiscard]] Result<void> keep(const OwnerVault& owner, const SeenBefore& before) const;
    void workHere(OwnerVault& owner) const;
    void noteProof(OwnerVault& owner, const SeenBefore& seen, const Teller& tell) const;
    [[nodiscard]] Result<void> recordIfOwn(OwnerVault& owner, const SeenBefore& seen,
                                           const Teller& tell) const;
    [[nodiscard]] Result<void> noteWays(const OwnerVault& owner) const;
    [[nodiscard]] Result<void> noteAttempt(Storage& storage, const FailedAttempt& attempt,
                                           const Error& error) const;
    /// Tells what could not be written down, unless this computer has no key for the vault or a run is at
    /// work, for which nothing waits.
    void tellUnwritten(const Result<void>& written, const std::string& what, const Teller& tell) const;
    [[nodiscard]] bool mayBeEnrolled(const VaultId& id) const;

    ProfileSettings m_settings;
};

}  // namespace coffer
