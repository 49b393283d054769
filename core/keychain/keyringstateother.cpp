// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS: there is no Secret Service to ask. Unverified.
#include "keychain/keyringstate.h"

namespace coffer {

KeyringState askKeyringState() {
    return KeyringState::Unknown;
}

}  // namespace coffer
