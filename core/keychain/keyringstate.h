// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coffer {

/// What the Secret Service of the desktop session says about itself.
enum class KeyringState {
    Unknown,    ///< It did not say, or entries are kept elsewhere (KWallet, Windows, macOS).
    NoSession,  ///< There is no session bus to ask.
    NoService,  ///< There is a session bus, and no keychain service on it.
    NoKeyring,  ///< The service has no default keyring.
    Locked,     ///< The default keyring is locked.
    Open,       ///< The default keyring is unlocked.
};

/// Asks, without ever causing a prompt; blocks for at most a few seconds; any thread.
///
/// Needed because QtKeychain alone cannot tell: with a locked keyring a read ends as "entry not found" and a
/// removal as success, and a missing service is an unnamed error with a translated text.
/// Standard: Secret Service API Draft 0.2, ReadAlias and the collection's property Locked.
KeyringState askKeyringState();

}  // namespace coffer
