// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/unlocking.h"

#include <algorithm>
#include <array>

#include "bytes/encoding.h"
#include "cli/ceremony.h"
#include "cli/prompt.h"
#include "vault/knownslots.h"
#include "vault/lognames.h"
#include "vault/seenfile.h"

namespace coffer::cli {
namespace {

constexpr std::array kTyped{format::kMethodRecoveryKey, format::kMethodPassword};
constexpr std::array kAsked{format::kMethodSecurityKey, format::kMethodTpm, format::kMethodBrowser,
                            format::kMethodBoth};

bool isOneOf(std::string_view method, const auto& methods) {
    return std::find(methods.begin(), methods.end(), method) != methods.end();
}

/// A way to unlock as a person named it.
struct Named {
    std::string method;
    std::string slot;  ///< first digits of its id; empty: any of the method
};

/// By kind, by the beginning of its id, or by a name that this computer has seen.
Result<Named> findNamed(const std::string& name, const KeyFiles& files, const SeenBefore& seen) {
    if (isOneOf(name, kTyped) || isOneOf(name, kAsked)) {
        return Named{name, {}};
    }
    for (const auto* slot : knownSlots(files, seen)) {
        const auto& header = *slot;
        const std::string id = toHex(header.slot);
        const bool byId = name.size() >= kFewestDigits && id.starts_with(name);
        if (byId || isSeenName(seen, header.slot, name)) {
            return Named{header.method, id};
        }
    }
    return Error{Code::Invalid,
                 "\"" + name +
                     "\" is no kind of way to unlock, and none that this computer has seen; kinds are "
                     "recovery-key, password, security-key, browser, tpm and both"};
}

bool isPlugged(std::string_view method) {
    const auto authenticator = authenticatorFor(method);
    const auto devices = authenticator.ok() ? (*authenticator)->discover()
                                            : Outcome<std::vector<Device>>(Failure{Fault::NoneFound});
    return devices.ok() && !devices->empty();
}

Named chooseWay(const KeyFiles& files, const SeenBefore& seen) {
    const auto methods = knownMethods(files, seen);
    const bool typed = std::any_of(kTyped.begin(), kTyped.end(),
                                   [&](const auto& method) { return methods.contains(std::string(method)); });
    if (methods.contains(std::string(format::kMethodSecurityKey)) &&
        (!typed || isPlugged(format::kMethodSecurityKey))) {
        return {std::string(format::kMethodSecurityKey), {}};
    }
    const auto asked = std::find_if(kAsked.begin(), kAsked.end(), [&](const auto& method) {
        return methods.contains(std::string(method));
    });
    return typed || asked == kAsked.end() ? Named{} : Named{std::string(*asked), {}};
}

/// The other half of a slot that needs both.
Result<SecretBytes> passwordOf(const SecretOptions& options) {
    return options.passwordFile.empty() ? promptSecret("Password", "--password-file")
                                        : readSecretLine(options.passwordFile);
}

Result<UnlockSecret> askBoth(const SecretOptions& options, const KeyFiles& files, const SeenBefore& seen,
                             const std::string& slot) {
    TRY(const SecretBytes password, passwordOf(options));
    const auto canAsk = [](const std::string& method) { return authenticatorFor(method).ok(); };
    return withAuthenticator<UnlockSecret>(partnerMethod(files, seen, slot, canAsk), options,
                                           [&](const Encounter& ceremony) {
                                               return askForSlot(files, seen, {slot, &password}, ceremony);
                                           });
}

/// Also those that were added elsewhere since: typing the wrong kind costs nothing.
WaysPresent waysIn(const KeyFiles& files) {
    const auto methods = knownMethods(files, {});
    return {methods.contains(std::string(format::kMethodRecoveryKey)),
            methods.contains(std::string(format::kMethodPassword))};
}

/// A file beside --with must be for what --with names, or the one would be taken for the other.
Result<void> checkFiles(const SecretOptions& options, std::string_view method) {
    const bool takesPassword = method == format::kMethodPassword || method == format::kMethodBoth;
    if (!options.recoveryKeyFile.empty() && method != format::kMethodRecoveryKey) {
        return Error{Code::Invalid, "--recovery-key-file does not go with --with " + options.with};
    }
    return options.passwordFile.empty() || takesPassword
               ? Result<void>()
               : Error{Code::Invalid, "--password-file does not go with --with " + options.with};
}

Result<UnlockSecret> readTyped(const SecretOptions& options, const KeyFiles& files, const Named& way) {
    SecretOptions typed = options;
    typed.with = way.method;
    return readUnlockSecret(typed, waysIn(files));
}

}  // namespace

Result<UnlockSecret> obtainSecret(const SecretOptions& options, const KeyFiles& files,
                                  const SeenBefore& seen) {
    const bool hasFile = !options.recoveryKeyFile.empty() || !options.passwordFile.empty();
    if (hasFile && options.with.empty()) {
        return readTyped(options, files, {});
    }
    Named way = chooseWay(files, seen);
    if (!options.with.empty()) {
        TRY(way, findNamed(options.with, files, seen));
        TRY_VOID(checkFiles(options, way.method));
    }
    if (way.method.empty() || isOneOf(way.method, kTyped)) {
        return readTyped(options, files, way);
    }
    if (way.method == format::kMethodBoth) {
        return askBoth(options, files, seen, way.slot);
    }
    auto answer = withAuthenticator<UnlockSecret>(way.method, options, [&](const Encounter& ceremony) {
        return askForSlot(files, seen, {way.slot, nullptr}, ceremony);
    });
    // A key that happened to be plugged in and is for something else must not stand in the way of what can be
    // typed.
    const bool isOther =
        !answer.ok() && options.with.empty() && answer.error().kind == faultName(Fault::NotEnrolled);
    const WaysPresent typed = waysIn(files);
    return isOther && (typed.recoveryKey || typed.password) ? readTyped(options, files, {})
                                                            : std::move(answer);
}

}  // namespace coffer::cli
