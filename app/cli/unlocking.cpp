// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/unlocking.h"

#include <algorithm>
#include <array>
#include <set>

#include "bytes/encoding.h"
#include "cli/ceremony.h"
#include "cli/prompt.h"
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

std::set<std::string> methodsIn(const KeyFiles& files) {
    std::set<std::string> methods;
    for (const auto& found : files.slots) {
        if (found.slot.ok()) {
            methods.insert(found.slot->header.method);
        }
    }
    return methods;
}

/// By kind, by the beginning of its id, or by a name that this computer has seen.
Result<Named> findNamed(const std::string& name, const KeyFiles& files, const SeenBefore& seen) {
    if (isOneOf(name, kTyped) || isOneOf(name, kAsked)) {
        return Named{name, {}};
    }
    for (const auto& found : files.slots) {
        if (!found.slot.ok()) {
            continue;
        }
        const auto& header = found.slot->header;
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

Named chooseWay(const KeyFiles& files) {
    const auto methods = methodsIn(files);
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

/// The method of the part that is no password, in the first slot that fits.
std::string partnerOf(const KeyFiles& files, const std::string& slot) {
    for (const auto& found : files.slots) {
        if (!found.slot.ok() || !toHex(found.slot->header.slot).starts_with(slot)) {
            continue;
        }
        for (const auto& part : found.slot->header.parts) {
            if (part.method != format::kMethodPassword) {
                return part.method;
            }
        }
    }
    return std::string(format::kMethodSecurityKey);
}

Result<UnlockSecret> askBoth(const SecretOptions& options, const KeyFiles& files, const SeenBefore& seen,
                             const std::string& slot) {
    TRY(const SecretBytes password, passwordOf(options));
    return withAuthenticator<UnlockSecret>(partnerOf(files, slot), options, [&](const Ceremony& ceremony) {
        return askForSlot(files, seen, {slot, &password}, ceremony);
    });
}

WaysPresent waysIn(const KeyFiles& files) {
    const auto methods = methodsIn(files);
    return {methods.contains(std::string(format::kMethodRecoveryKey)),
            methods.contains(std::string(format::kMethodPassword))};
}

Result<UnlockSecret> readTyped(const SecretOptions& options, const KeyFiles& files, const Named& way) {
    SecretOptions typed = options;
    typed.with = way.method;
    return readUnlockSecret(typed, waysIn(files));
}

}  // namespace

Result<UnlockSecret> obtainSecret(const SecretOptions& options, const KeyFiles& files,
                                  const SeenBefore& seen) {
    const bool isFile =
        !options.recoveryKeyFile.empty() || (!options.passwordFile.empty() && options.with.empty());
    if (isFile) {
        return readTyped(options, files, {});
    }
    Named way = chooseWay(files);
    if (!options.with.empty()) {
        TRY(way, findNamed(options.with, files, seen));
    }
    if (way.method.empty() || isOneOf(way.method, kTyped)) {
        return readTyped(options, files, way);
    }
    if (way.method == format::kMethodBoth) {
        return askBoth(options, files, seen, way.slot);
    }
    return withAuthenticator<UnlockSecret>(way.method, options, [&](const Ceremony& ceremony) {
        return askForSlot(files, seen, {way.slot, nullptr}, ceremony);
    });
}

}  // namespace coffer::cli
