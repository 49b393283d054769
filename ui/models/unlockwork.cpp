// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unlockwork.h"

#include "bytes/encoding.h"
#include "models/waykinds.h"
#include "vault/ceremonies.h"
#include "vault/knownslots.h"

namespace coffer::ui {
namespace {

/// The method whose authenticator is asked.
std::string askedMethod(const UnlockAttempt& attempt, const KeyFiles& files, const SeenBefore& seen) {
    if (attempt.kind != WaysModel::Both) {
        return methodOfKind(attempt.kind);
    }
    return partnerMethod(files, seen, attempt.slot, [&](const std::string& method) {
        return attempt.profile.authenticator(method).ok();
    });
}

Result<UnlockSecret> obtain(const UnlockAttempt& attempt, const KeyFiles& files, const SeenBefore& seen,
                            const std::stop_token& stop) {
    if (!isAsked(attempt.kind)) {
        return UnlockSecret{methodOfKind(attempt.kind), attempt.typed.clone(),
                            fixedFromHex<SlotId>(attempt.slot)};
    }
    TRY(const auto authenticator, attempt.profile.authenticator(askedMethod(attempt, files, seen)));
    WindowDialogue dialogue(attempt.desk, stop);
    const SecretBytes* password = attempt.kind == WaysModel::Both ? &attempt.typed : nullptr;
    return askForSlot(files, seen, {attempt.slot, password}, {*authenticator, dialogue, stop});
}

Result<void> prove(const UnlockAttempt& attempt, Storage& storage, OpenVault& vault,
                   const std::stop_token& stop) {
    TRY(const KeyFiles files, readKeyFiles(storage));
    TRY(const SeenBefore seen, attempt.profile.seenBefore(files));
    TRY(const UnlockSecret secret, obtain(attempt, files, seen, stop));
    return vault.use([&](OwnerVault& owner) { return owner.prove(secret); });
}

/// The core says only that nothing opens; what was typed decides what to do about it.
template <typename T>
Result<T> withKind(Result<T> result, WaysModel::Kind kind) {
    if (result.ok() || result.error().code != Code::WrongKey || !result.error().kind.empty()) {
        return result;
    }
    Error error = result.error();
    error.kind = kind == WaysModel::Password      ? kWrongPassword
                 : kind == WaysModel::RecoveryKey ? kWrongRecoveryKey
                 : kind == WaysModel::Both        ? kWrongTogether
                                                  : std::string_view();
    return error;
}

}  // namespace

Result<std::set<WaysModel::Kind>> waysAt(const Profile& profile, const std::string& folder) {
    TRY(const auto storage, openPlace(folder));
    TRY(const KeyFiles files, readKeyFiles(*storage));
    TRY(const SeenBefore seen, profile.seenBefore(files));
    std::set<WaysModel::Kind> kinds;
    for (const auto& method : knownMethods(files, seen)) {
        kinds.insert(kindOfMethod(method));
    }
    for (const auto& method : knownMethods(files, {})) {
        const auto kind = kindOfMethod(method);
        if (!isAsked(kind)) {
            kinds.insert(kind);
        }
    }
    kinds.erase(WaysModel::OtherKind);
    return kinds;
}

Result<std::shared_ptr<OpenVault>> unlockWith(const UnlockAttempt& attempt, const TaskProgress& progress) {
    const auto source = [&](const KeyFiles& files, const SeenBefore& seen) {
        return obtain(attempt, files, seen, progress.stopToken());
    };
    const Profile::UnlockRequest request{source, methodOfKind(attempt.kind)};
    return withKind(OpenVault::unlock(attempt.profile, attempt.folder, request, *attempt.aside),
                    attempt.kind);
}

Result<void> proveWith(const UnlockAttempt& attempt, OpenVault& vault, const TaskProgress& progress) {
    TRY(const auto storage, openPlace(attempt.folder));
    auto proven = prove(attempt, *storage, vault, progress.stopToken());
    if (!proven.ok()) {
        attempt.profile.noteFailure(*storage, {kUnlockFailed, methodOfKind(attempt.kind)}, proven.error(),
                                    [&](const VaultNotice& notice) { attempt.aside->push_back(notice); });
    }
    return withKind(std::move(proven), attempt.kind);
}

Result<WayTest> testWith(const UnlockAttempt& attempt, TaskProgress& progress) {
    TRY(const auto vault, unlockWith(attempt, progress));
    const auto openComputer = [&](Storage& storage) { return attempt.profile.openComputer(storage); };
    return vault->use([&](OwnerVault& owner) { return testWay(owner, openComputer, progress); });
}

}  // namespace coffer::ui
