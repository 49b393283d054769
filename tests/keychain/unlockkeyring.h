// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coffer {

/// Opens the locked login keyring of the session that with_keyring.sh made, as typing its password would.
/// Uses the interface that GNOME's own tests use for this. Requires: a QCoreApplication. False when it stays
/// locked.
bool unlockKeyring();

}  // namespace coffer
