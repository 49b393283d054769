// SPDX-License-Identifier: GPL-3.0-or-later
// What unlocking, failing to, and changing ways to unlock leave behind: in the vault's log, in this
// computer's status, and in what it remembers having seen.
#include <algorithm>

#include "profile/profile.h"
#include "vault/ownerhistory.h"
#include "vault/restorenote.h"
#include "vault/seenfile.h"
#include "vault/wayproofs.h"

namespace coffer {

/// Where this computer adds to the vault, an unlock that is a proof is written down. A run at work does not
/// wait for it: the next unlock is as good.
/// So that what this owner changes says where.
void Profile::workHere(OwnerVault& owner) const {
    const auto here = mayBeEnrolled(owner.vault()) ? thisComputer(owner) : std::nullopt;
    if (here) {
        owner.workOn(*here);
    }
}

void Profile::noteProof(OwnerVault& owner, const SeenBefore& seen, const Teller& tell) const {
    if (isProofDue(owner, now()) && mayBeEnrolled(owner.vault())) {
        tellUnwritten(recordIfOwn(owner, seen, tell), "that this way to unlock works", tell);
    }
}

Result<void> Profile::recordIfOwn(OwnerVault& owner, const SeenBefore& seen, const Teller& tell) const {
    TRY(const auto computer, openComputer(owner.storage()));
    if (computer->capability().vault != owner.vault()) {
        return {};
    }
    TRY_VOID(computer->tellNotices([&](const VaultNotice& notice) {
        const bool isNews = notice.kind == kKeyAdded || notice.kind == kKeyRemoved;
        if (!isNews || !seen.statement) {  // otherwise unlocking has told it, with names
            tell(notice);
        }
    }));
    return recordProof(owner, *computer);
}

void Profile::noteFailure(Storage& storage, const FailedAttempt& attempt, const Error& error,
                          const Teller& tell) const {
    if (isFailedAttempt(error)) {
        tellUnwritten(noteAttempt(storage, attempt, error), "that this attempt failed", tell);
    }
}

// Key files of other vaults may lie there, perhaps more of them than of this one.
Result<void> Profile::noteAttempt(Storage& storage, const FailedAttempt& attempt, const Error& error) const {
    TRY(const KeyFiles files, readKeyFiles(storage));
    const auto vaults = files.vaults();
    const auto isOurs = [this](const VaultId& vault) { return mayBeEnrolled(vault); };
    if (std::none_of(vaults.begin(), vaults.end(), isOurs)) {
        return {};
    }
    TRY(const Capability capability, loadCapability(storage));
    TRY(const std::string state, statePath());
    return noteFailedAttempt(capability, state, attempt, error, now());
}

void Profile::tellUnwritten(const Result<void>& written, const std::string& what, const Teller& tell) const {
    if (!written.ok() && written.error().code != Code::Busy && mayHaveKey(written.error())) {
        Error error = written.error();
        error.detail = what + " was not written down: " + error.detail;
        tell({"not-recorded", std::move(error)});
    }
}

Result<void> Profile::noteWays(const OwnerVault& owner) const {
    TRY(const Capability capability, loadCapability(owner.storage()));
    TRY(const std::string state, statePath());
    return capability.vault == owner.vault()
               ? coffer::amendStatus(capability, state,
                                     [&](LocalStatus& status) { status.ways = wayNotes(owner); })
               : Result<void>();
}

Result<Protection> Profile::judge(Storage& storage, const std::string& vaultFolder,
                                  const std::vector<std::string>& sources) const {
    TRY(const Capability capability, loadCapability(storage));
    ProtectionQuestion question;
    question.now = now();
    TRY(question.stateFolder, statePath());
    TRY(question.seen, readSeenFile(question.stateFolder, capability.vault));
    question.vaultFolder = vaultFolder;
    question.sources = sources;
    return judgeProtection(storage, capability, question);
}

Result<void> Profile::amendStatus(Storage& storage, const StatusChange& change) const {
    const auto capability = loadCapability(storage);
    if (!capability.ok()) {
        return mayHaveKey(capability.error()) ? capability.error() : Result<void>();
    }
    TRY(const KeyFiles files, readKeyFiles(storage));
    if (!files.holdSomethingOf(capability->vault)) {
        return Error{Code::Invalid, "the computer's key that was named is of another vault"};
    }
    TRY(const std::string state, statePath());
    return coffer::amendStatus(*capability, state, change);
}

Result<void> Profile::noteVerify(Storage& storage, const VerifyReport& report, CheckDepth depth) const {
    if (report.undecided()) {
        return {};
    }
    const bool costs = depth == CheckDepth::Names || !report.losses.empty() || !report.arriving.empty();
    return amendStatus(storage, [&](LocalStatus& status) {
        coffer::noteVerify(status, {now(), depth, costs}, report.good());
    });
}

Result<void> Profile::noteRestore(Storage& storage, const format::EntryReference& backup,
                                  const RestoreRequest& request, const RestoreOutcome& outcome) const {
    TRY_VOID(noteProblems(storage, outcome.problems));
    const auto computer = openComputer(storage);
    if (!computer.ok()) {
        const bool writes = mayHaveKey(computer.error()) && computer.error().code != Code::Denied;
        return writes ? computer.error() : Result<void>();
    }
    const auto written = recordRestore(**computer, backup, request, outcome);
    return written.ok() || written.error().code == Code::Denied ? Result<void>() : written.error();
}

Result<Reliance> Profile::noteProblems(Storage& storage, const std::vector<SourceProblem>& problems) const {
    if (problems.empty()) {
        return Reliance::NoneHere;
    }
    TRY(const std::string state, statePath());
    TRY(const KeyFiles files, readKeyFiles(storage));
    Reliance reliance = Reliance::NoneHere;
    for (const auto& vault : files.vaults()) {
        TRY(const Reliance here, doubtPacks(storage, state, vault, problems));
        reliance = std::max(reliance, here);
    }
    return reliance;
}

}  // namespace coffer
