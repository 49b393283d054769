// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "bytes/bytes.h"

/// The names behind AAGUIDs: 16 bytes that an authenticator gives for its model (WebAuthn, section 6.5).
///
/// A short table of our own, of facts that their makers publish, for a person to recognise what he
/// enrolled. An AAGUID without a verified attestation is a claim; nothing depends on it.
namespace coffer {

/// "Windows Hello", "YubiKey 5 NFC"; empty where the table does not know it.
std::string_view authenticatorName(ByteView aaguid);

/// Whether that authenticator is a part of one computer and its credentials go with it. False for unknown
/// ones.
bool livesInComputer(ByteView aaguid);

}  // namespace coffer
