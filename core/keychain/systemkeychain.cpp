// SPDX-License-Identifier: GPL-3.0-or-later
#include <qt6keychain/keychain.h>

#include <utility>

#include "application/application.h"
#include "keychain/keychain.h"
#include "keychain/keychainthread.h"
#include "keychain/keyringstate.h"

namespace coffer {
namespace {

const std::string kOrKeyFile = ", or keep the computer key in a file";

Error lockedError() {
    return {Code::Busy, "the keychain is locked; unlock it and try again" + kOrKeyFile};
}

// What the Secret Service knows better than QtKeychain's error; nothing if it knows nothing against itself.
std::optional<Error> keyringError(KeyringState state) {
    switch (state) {
        case KeyringState::NoSession:
            return Error{Code::Unavailable,
                         "there is no desktop session whose keychain could be asked; log in to a desktop" +
                             kOrKeyFile};
        case KeyringState::NoService:
            return Error{
                Code::Unavailable,
                "no keychain service runs in this session; install GNOME Keyring or KWallet" + kOrKeyFile};
        case KeyringState::NoKeyring:
            return Error{Code::Unavailable,
                         "the keychain has no default keyring, or has not opened it; open or create one in "
                         "the desktop's password program" +
                             kOrKeyFile};
        case KeyringState::Locked:
            return lockedError();
        case KeyringState::Unknown:
        case KeyringState::Open:
            break;
    }
    return std::nullopt;
}

Error absentError(const std::string& key) {
    const KeyringState state = askKeyringState();
    if (state == KeyringState::Locked) {
        return {Code::Busy, "the keychain is locked, so nobody can say whether it holds the entry " + key +
                                "; unlock it and try again"};
    }
    return keyringError(state).value_or(Error{Code::NotFound, "the keychain holds no entry " + key});
}

Error deniedError() {
    if (askKeyringState() == KeyringState::Locked) {
        return lockedError();
    }
    return {Code::Denied, "the keychain did not give access; allow it when asked" + kOrKeyFile};
}

Error otherError(const std::string& message) {
    if (auto error = keyringError(askKeyringState())) {
        return *std::move(error);
    }
    const std::string words =
        message.empty() ? "nothing more" : message.substr(0, message.find_last_not_of(". \n") + 1);
    return {Code::Unavailable,
            "the keychain cannot be used (it says: " + words + "); look at its settings" + kOrKeyFile};
}

Error errorOf(const KeychainAnswer& answer, const std::string& key) {
    switch (answer.error) {
        case QKeychain::EntryNotFound:
            return absentError(key);
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
            return deniedError();
        default:
            return otherError(answer.message);
    }
}

Error silenceError(std::chrono::milliseconds patience) {
#if !defined(_WIN32) && !defined(__APPLE__)
    if (!KeychainThread::instance().drivesGlib()) {
        return {Code::Unavailable,
                "the keychain cannot answer because Qt runs without GLib; unset QT_NO_GLIB" + kOrKeyFile};
    }
#endif
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(patience).count();
    return {Code::Busy,
            "the keychain gave no answer within " + std::to_string(seconds) +
                " seconds; it is probably locked and asks for its password: answer it and try again" +
                kOrKeyFile};
}

class SystemKeychain final : public Keychain {
public:
    explicit SystemKeychain(std::chrono::milliseconds patience) : m_patience(patience) {}

    Result<SecretBytes> read(const std::string& key) override {
        TRY_VOID(checkKeychainKey(key));
        return ask(KeychainVerb::Read, key, {});
    }

    Result<void> write(const std::string& key, const SecretBytes& value) override {
        TRY_VOID(checkKeychainValue(key, value.size()));
        TRY([[maybe_unused]] const auto nothing, ask(KeychainVerb::Write, key, value.clone()));
        return {};
    }

    Result<void> remove(const std::string& key) override {
        TRY_VOID(checkKeychainKey(key));
        const auto removed = ask(KeychainVerb::Remove, key, {});
        if (!removed && removed.error().code != Code::NotFound) {
            return removed.error();
        }
        return checkGone(key);
    }

private:
    [[nodiscard]] Result<SecretBytes> ask(KeychainVerb verb, const std::string& key,
                                          SecretBytes value) const {
        const auto deadline = std::chrono::steady_clock::now() + m_patience;
        auto answer = KeychainThread::instance().run(verb, key, std::move(value), deadline);
        if (!answer) {
            return silenceError(m_patience);
        }
        if (answer->error != QKeychain::NoError) {
            return errorOf(*answer, key);
        }
        return std::move(answer->value);
    }

    // A Secret Service reports success for an entry it could not remove.
    [[nodiscard]] Result<void> checkGone(const std::string& key) const {
        const auto found = ask(KeychainVerb::Read, key, {});
        if (found) {
            return Error{Code::Denied,
                         "the keychain did not remove the entry " + key + "; remove it there by hand"};
        }
        return found.error().code == Code::NotFound ? Result<void>() : Result<void>(found.error());
    }

    std::chrono::milliseconds m_patience;
};

}  // namespace

std::unique_ptr<Keychain> systemKeychain(std::chrono::milliseconds patience) {
    needApplication();
    return std::make_unique<SystemKeychain>(patience);
}

}  // namespace coffer
