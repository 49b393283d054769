// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "bytes/encoding.h"
#include "profile/profile.h"
#include "vault/localcomputers.h"
#include "vault/readercopies.h"
#include "vault/seenfile.h"

namespace coffer {
namespace {

void tellReader(const Profile::Teller& tell, std::string sentence) {
    tell({"reader", {Code::Tampered, std::move(sentence)}});
}

/// What every unlock puts right: second copies of key files, and the reader that lies beside the vault. A
/// place that cannot be written to is no reason not to read from it.
void putRight(OwnerVault& owner, const Profile::Teller& tell) {
    const auto repaired = repairKeyFiles(owner.storage(), owner.keyFiles(), owner.authority().neededFiles());
    if (repaired.ok() && *repaired > 0) {
        tell({"repaired", {Code::Damaged, "a missing or damaged copy of a key file was put back"}});
    }
    const auto readers = ensureReaderCopies(owner.storage());
    if (!readers.ok()) {
        tellReader(tell,
                   "the recovery reader beside the vault could not be checked: " + readers.error().detail);
        return;
    }
    for (const auto& sentence : *readers) {
        tellReader(tell, sentence);
    }
}

/// A folder that belongs to everybody is no place for what others could change; anything else that is wrong
/// with the memory costs only the memory.
Result<void> refusalOf(const Result<SeenBefore>& recalled) {
    return !recalled.ok() && recalled.error().code == Code::Refused ? recalled.error() : Result<void>();
}

void tellForgetful(const Result<void>& kept, const Profile::Teller& tell) {
    if (!kept.ok()) {
        tell({std::string(kNotRemembered),
              {kept.error().code,
               "this computer cannot remember what it sees of the vault, so that it would not notice the "
               "vault going back in time: " +
                   kept.error().detail}});
    }
}

}  // namespace

Result<std::unique_ptr<OwnerVault>> Profile::unlock(Storage& storage, const UnlockRequest& request,
                                                    const Teller& tell) const {
    TRY(const KeyFiles files, readKeyFiles(storage));
    auto owner = tryUnlock(storage, files, request, tell);
    if (!owner.ok()) {
        noteFailure(storage, {kUnlockFailed, request.way}, owner.error(), tell);
    }
    return owner;
}

Result<SeenBefore> Profile::seenBefore(const KeyFiles& files) const {
    TRY(const VaultId id, files.vault());
    auto recalled = recall(id, files);
    TRY_VOID(refusalOf(recalled));
    return recalled.ok() ? std::move(recalled) : SeenBefore();
}

Result<std::unique_ptr<OwnerVault>> Profile::tryUnlock(Storage& storage, const KeyFiles& files,
                                                       const UnlockRequest& request,
                                                       const Teller& tell) const {
    TRY(const VaultId id, files.vault());
    TRY_VOID(requireSlots(files));
    auto recalled = recall(id, files);
    TRY_VOID(refusalOf(recalled));
    SeenBefore seen = recalled.ok() ? *recalled : SeenBefore();
    TRY(const UnlockSecret unlocking, request.obtain(files, seen));
    TRY(auto owner, OwnerVault::unlock(storage, unlocking, seen, request.trials));
    if (owner->vault() != id) {  // most key files here are of another vault than the one that opened
        recalled = recall(owner->vault(), files);
        seen = recalled.ok() ? *recalled : SeenBefore();
        TRY(owner, OwnerVault::unlock(storage, unlocking, seen, request.trials));
    }
    for (const auto& notice : owner->notices()) {
        tell(notice);
    }
    const auto kept = recalled.ok() ? keep(*owner, seen) : recalled.error();
    tellForgetful(kept, tell);
    if (owner->proven()) {
        putRight(*owner, tell);
        workHere(*owner);
    }
    if (owner->proven() && kept.ok()) {  // what keeps no memory takes no note either
        noteProof(*owner, seen, tell);
        tellForgetful(keep(*owner, seen), tell);
    }
    return owner;
}

Result<SeenBefore> Profile::recall(const VaultId& vault, const KeyFiles& files) const {
    TRY(const std::string state, statePath());
    TRY(SeenBefore seen, readSeenFile(state, vault));
    seen = joinSeenHere(std::move(seen), state, vault);
    TRY(seen.slots, slotsSeen(state, files));
    return seen;
}

Result<void> Profile::keep(const OwnerVault& owner, const SeenBefore& before) const {
    TRY(const std::string state, statePath());
    return writeSeenFile(state, owner, before);
}

Result<void> Profile::remember(const OwnerVault& owner, const Teller& tell) const {
    const auto recalled = recall(owner.vault(), owner.keyFiles());
    TRY_VOID(refusalOf(recalled));
    const auto kept = recalled.ok() ? keep(owner, *recalled) : recalled.error();
    tellForgetful(kept, tell);
    if (kept.ok() && mayBeEnrolled(owner.vault())) {
        tellUnwritten(noteWays(owner), "which ways to unlock there are now", tell);
    }
    return {};
}

Result<void> Profile::followDecision(const OwnerVault& owner, const Teller& tell) const {
    TRY_VOID(remember(owner, tell));
    TRY(const std::string state, statePath());
    const Hash& decided = owner.authority().heads.front()->hash;
    for (const auto& computer : localComputers(state, owner.vault())) {
        TRY(const auto lock, ProcessLock::takeNamed("computer-" + toHex(computer.id)));
        TRY(const auto local, LocalState::open(computer.folder));
        TRY(const auto pin, local->pin());
        if (!pin || !owner.book().descends(*pin, decided)) {
            TRY_VOID(local->setPin(decided));
        }
    }
    return {};
}

/// Whether this computer has ever added to the vault, told without asking the keychain.
bool Profile::mayBeEnrolled(const VaultId& id) const {
    const auto state = statePath();
    std::error_code ignored;
    return state.ok() && std::filesystem::exists(ComputerVault::stateFolderOf(*state, id), ignored);
}

}  // namespace coffer
