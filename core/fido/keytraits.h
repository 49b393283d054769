// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fido.h>

#include <string>
#include <vector>

#include "authenticators/outcome.h"

/// Inside the room only: what a key says that it can do (CTAP 2.1, section 6.4, authenticatorGetInfo).
///
/// Claims, used to choose the right questions: what a key really does is seen in its answers. Limits that no
/// key can mean are brought within bounds, so that a lying key gets a wrong question and nothing worse.
namespace coffer {

/// What every key asks of a PIN (CTAP 2.1, section 6.5.1).
inline constexpr unsigned kShortestPin = 4;  ///< Unicode code points
inline constexpr unsigned kLongestPin = 63;  ///< bytes of UTF-8

struct KeyTraits {
    bool fido2 = false;            ///< speaks CTAP 2; else U2F, which has no secrets
    bool windowsHello = false;     ///< the dialog of Windows, which fronts all kinds of authenticators
    bool hmacSecret = false;       ///< has the secrets
    bool credentialStore = false;  ///< can hold discoverable credentials, and does not say it is full
    bool credentialProtection = false;
    bool takesPin = false;
    bool hasPin = false;
    bool mustChangePin = false;
    bool verifiesItself = false;          ///< has a fingerprint reader or the like, set up
    bool alwaysVerifies = false;          ///< answers nothing without user verification
    unsigned shortestPin = kShortestPin;  ///< in code points
    std::size_t listLimit = 1;            ///< credentials in one request
    std::size_t messageLimit = 1024;      ///< bytes of one request
    std::vector<std::string> transports;
};

/// Asks the key. Blocks; on its thread.
int readTraits(fido_dev_t& key, KeyTraits& traits);

/// Fault::Unsupported, with the reason in its detail, unless a vault can be opened with such a key.
Outcome<void> checkTraits(const KeyTraits& traits);

}  // namespace coffer
