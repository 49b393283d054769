// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "bytes/encoding.h"
#include "profile/profile.h"
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

Result<std::unique_ptr<OwnerVault>> Profile::tryUnlock(Storage& storage, const KeyFiles& files,
                                                       const UnlockRequest& request,
                                                       const Teller& tell) const {
    TRY(const VaultId id, files.vault());
    TRY(const std::string state, statePath());
    TRY(SeenBefore seen, readSeenFile(state, id));
    TRY(seen.slots, slotsSeen(state, files));
    TRY(const UnlockSecret unlocking, request.obtain(files, seen));
    TRY(auto owner, OwnerVault::unlock(storage, unlocking, seen, request.trials));
    if (owner->vault() != id) {  // most key files here are of another vault than the one that opened
        TRY(seen, readSeenFile(state, owner->vault()));
        TRY(owner, OwnerVault::unlock(storage, unlocking, seen, request.trials));
    }
    for (const auto& notice : owner->notices()) {
        tell(notice);
    }
    if (owner->proven()) {
        putRight(*owner, tell);
        noteProof(*owner, seen, tell);
    }
    TRY_VOID(writeSeenFile(state, *owner, seen));
    return owner;
}

Result<void> Profile::followDecision(const OwnerVault& owner, const Teller& tell) const {
    TRY_VOID(remember(owner, tell));
    TRY(const std::string state, statePath());
    const Hash& decided = owner.authority().heads.front()->hash;
    std::error_code ignored;
    for (const auto& folder :
         std::filesystem::directory_iterator(ComputerVault::stateFolderOf(state, owner.vault()), ignored)) {
        const auto computer = fixedFromHex<ComputerId>(folder.path().filename().string());
        if (!computer || !folder.is_directory(ignored)) {
            continue;
        }
        TRY(const auto lock, ProcessLock::takeNamed("computer-" + toHex(*computer)));
        TRY(const auto local, LocalState::open(folder.path()));
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
