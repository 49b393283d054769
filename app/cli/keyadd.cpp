// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keyadd.h"

#include <algorithm>
#include <filesystem>

#include "bytes/encoding.h"
#include "cli/ceremony.h"
#include "cli/prompt.h"
#include "crypto/hash.h"
#include "fido/aaguids.h"
#include "files/names.h"
#include "keys/password.h"
#include "profile/places.h"
#include "profile/recoverysheet.h"
#include "vault/waysin.h"

namespace coffer::cli {
namespace {

/// A new way, and what to call it when nothing was said.
struct Prepared {
    PreparedSlot slot;
    std::string name;
};

std::string partnerOf(const KeyAddOptions& options) {
    return options.with.empty() ? std::string(format::kMethodSecurityKey) : options.with;
}

Result<SecretBytes> newPassword(const KeyAddOptions& options) {
    if (!options.newPasswordFile.empty()) {
        return readSecretLine(options.newPasswordFile);
    }
    TRY(SecretBytes first, promptSecret("New password", "--new-password-file"));
    TRY(const SecretBytes second, promptSecret("The same again", "--new-password-file"));
    return crypto::constantTimeEqual(first.view(), second.view())
               ? Result<SecretBytes>(std::move(first))
               : Error{Code::Invalid, "the two passwords differ"};
}

Result<void> checkStrength(const SecretBytes& password, const KeyAddOptions& options) {
    return passwordStrength(password).weak() && !options.insist
               ? Error{Code::Refused,
                       "this password is easy to guess; several unrelated words are better (or add --insist)"}
               : Result<void>();
}

Result<Prepared> preparePasswordWay(const OwnerVault& owner, const KeyAddOptions& options) {
    TRY(const SecretBytes password, newPassword(options));
    TRY_VOID(checkStrength(password, options));
    TRY(PreparedSlot slot, prepareAnotherPassword(owner, password));
    return Prepared{std::move(slot), "Password"};
}

Result<Prepared> prepareRecoveryKeyWay(const OwnerVault& owner, const KeyAddOptions& options) {
    const RecoveryKey key = RecoveryKey::create();
    TRY_VOID(writeRecoverySheet(key, owner.vault(), owner.genesis(), options.keyOut));
    return Prepared{prepareRecoveryKey(owner.vault(), key), "Recovery key 2"};
}

std::string defaultName(std::string_view method, const format::SlotFacts& facts) {
    const std::string_view known = facts.aaguid ? authenticatorName(*facts.aaguid) : std::string_view();
    if (!known.empty()) {
        return std::string(known);
    }
    if (method == format::kMethodTpm) {
        return "This computer";
    }
    return method == format::kMethodBrowser ? "Passkey" : "Security key";
}

std::string labelOf(const Workspace& workspace) {
    std::error_code ignored;
    return std::filesystem::absolute(workspace.vault, ignored).lexically_normal().filename().string();
}

Result<Prepared> prepareWith(const Workspace& workspace, const OwnerVault& owner,
                             const std::optional<ComputerId>& here, std::string_view method,
                             const SecretBytes* password) {
    TRY(auto credentials, enrolledCredentials(owner));
    const EnrolmentWish wish{labelOf(workspace), std::move(credentials), here, password};
    auto slot = withAuthenticator<PreparedSlot>(method, workspace.secret, [&](const Encounter& ceremony) {
        return prepareAuthenticator(owner.vault(), wish, ceremony);
    });
    if (!slot.ok()) {
        return std::move(slot).error();
    }
    std::string name = defaultName(method, slot->facts);
    return Prepared{std::move(slot).value(), password == nullptr ? name : "Password and " + name};
}

Result<Prepared> prepareBothWays(const Workspace& workspace, const OwnerVault& owner,
                                 const std::optional<ComputerId>& here, const KeyAddOptions& options) {
    TRY(const SecretBytes password, newPassword(options));
    TRY_VOID(checkStrength(password, options));
    return prepareWith(workspace, owner, here, partnerOf(options), &password);
}

Result<Prepared> prepare(const Workspace& workspace, const OwnerVault& owner,
                         const std::optional<ComputerId>& here, const KeyAddOptions& options) {
    if (options.kind == format::kMethodPassword) {
        return preparePasswordWay(owner, options);
    }
    if (options.kind == format::kMethodRecoveryKey) {
        return prepareRecoveryKeyWay(owner, options);
    }
    return options.kind == format::kMethodBoth ? prepareBothWays(workspace, owner, here, options)
                                               : prepareWith(workspace, owner, here, options.kind, nullptr);
}

/// Everything that can be known to be wrong before anybody touches anything.
Result<void> checkOptions(const Workspace& workspace, const KeyAddOptions& options) {
    const bool isRecoveryKey = options.kind == format::kMethodRecoveryKey;
    const bool takesPassword = options.kind == format::kMethodPassword || options.kind == format::kMethodBoth;
    if (!isRecoveryKey && !takesPassword) {
        TRY_VOID(authenticatorFor(options.kind));
    }
    if (options.kind == format::kMethodBoth) {
        TRY_VOID(authenticatorFor(partnerOf(options)));
    } else if (!options.with.empty()) {
        return Error{Code::Invalid, "--second goes with --kind both, not with " + options.kind};
    }
    if (!options.newPasswordFile.empty() && !takesPassword) {
        return Error{Code::Invalid,
                     "--new-password-file goes with --kind password or both, not with " + options.kind};
    }
    if (!options.keyOut.empty() && !isRecoveryKey) {
        return Error{Code::Invalid,
                     "--recovery-key-out goes with --kind recovery-key, not with " + options.kind};
    }
    if (isRecoveryKey && options.keyOut.empty()) {
        return Error{Code::Invalid, "name a new file for the recovery key with --recovery-key-out"};
    }
    return isRecoveryKey ? requireOutside(workspace.vault, options.keyOut, "the recovery key")
                         : Result<void>();
}

void tellWhatKillsIt(const Console& console, std::string_view kind, const format::SlotFacts& facts) {
    if (kind == format::kMethodTpm || facts.computer) {
        console.text(
            "It lives in this computer alone: a reinstalled or reset computer, a cleared TPM or a new "
            "mainboard ends it.");
    } else if (kind == format::kMethodBrowser) {
        console.text(
            "It ends when its passkey is deleted in the browser or password manager: its name says what it "
            "opens.");
    }
}

/// The sheet is written before the way is added, so that no recovery key counts that nobody has. Where the
/// way was not added, it opens nothing, and nobody should print it.
Error withoutSheet(OwnerVault& owner, const SlotId& slot, const KeyAddOptions& options, Error error) {
    const std::string sheet = displayPath(options.keyOut);
    std::error_code failed;
    switch (standingOf(owner, slot)) {
        case Standing::Counts:
            error.detail += "; the recovery key in " + sheet + " was added all the same, so keep it";
            break;
        case Standing::CannotBeTold:
            error.detail += "; whether the recovery key in " + sheet +
                            " was added all the same shows \"coffer key test\" with it";
            break;
        case Standing::DoesNot:
            std::filesystem::remove(options.keyOut, failed);
            error.detail += failed ? "; " + sheet + " opens nothing: remove it"
                                   : "; " + sheet + " would have opened nothing and was removed";
            break;
    }
    return error;
}

}  // namespace

void declareKeyAdd(Arguments add, KeyAddOptions& options) {
    add.option("--kind", options.kind,
               "recovery-key (to print), password, security-key (FIDO2, with PIN or fingerprint), browser (a "
               "passkey of this "
               "computer, a phone or a password manager), tpm (the security chip of this computer, useless "
               "on any other), "
               "or both (a password and one of these; losing either closes it)")
        .required()
        .typeName("KIND");
    add.option("--name", options.name, "What to call it");
    add.option("--second", options.with,
               "With --kind both, beside the password: security-key (the usual), browser or tpm")
        .typeName("KIND");
    add.option("--recovery-key-out", options.keyOut, "Write a new recovery key to this new file")
        .typeName("FILE");
    add.option("--new-password-file", options.newPasswordFile,
               "Take the new password from this file (- is standard input)")
        .typeName("FILE");
    add.flag("--insist", options.insist, "Accept a password that is easy to guess");
}

Result<ExitCode> addKey(const Workspace& workspace, const KeyAddOptions& options) {
    TRY_VOID(checkOptions(workspace, options));
    if (!options.keyOut.empty()) {
        TRY_VOID(requireNewFile(options.keyOut));
    }
    TRY(const auto storage, workspace.openStorage());
    TRY(const auto owner, workspace.unlock(*storage));
    TRY_VOID(owner->requireWritable());
    if (!options.name.empty()) {
        TRY_VOID(requireFreeName(*owner, options.name));
    }
    const auto here = workspace.profile().thisComputer(*owner);
    auto prepared = prepare(workspace, *owner, here, options);
    if (!prepared.ok()) {
        workspace.noteFailure(*storage, {kEnrolmentFailed, options.kind}, prepared.error());
        return std::move(prepared).error();
    }
    const std::string name = options.name.empty() ? freeWayName(*owner, prepared->name) : options.name;
    const auto added = addWay(*owner, prepared->slot, name, workspace.clock);
    if (!added.ok()) {
        return options.keyOut.empty()
                   ? added.error()
                   : withoutSheet(*owner, prepared->slot.header.slot, options, added.error());
    }
    const SlotId slot = *added;
    TRY_VOID(workspace.remember(*owner));
    const Console console = workspace.console();
    console.text("Added \"" + name + "\" and opened the vault with it once to be sure.");
    tellWhatKillsIt(console, options.kind, prepared->slot.facts);
    console.object({{"slot", toHex(slot)}, {"kind", options.kind}, {"name", name}});
    return ExitCode::Done;
}

}  // namespace coffer::cli
