// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "bytes/bytes.h"

namespace coffer::test {

/// What kind of key a virtual authenticator is. The default resembles a current key with PIN.
struct KeyModel {
    enum class Attestation { None, Self, Certificate };

    Bytes aaguid = Bytes{0xc0, 0xff, 0xe2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    Attestation attestation = Attestation::Certificate;
    std::vector<int> pinProtocols{2, 1};
    std::vector<std::string> transports{"usb"};
    bool fido2 = true;        ///< false: U2F alone
    bool hmacSecret = true;   ///< claimed
    bool makesSecret = true;  ///< and true
    bool clientPin = true;
    bool permissions = true;   ///< the tokens of CTAP 2.1
    bool fingerprint = false;  ///< a reader, set up
    bool alwaysVerifies = false;
    bool refusesSilence = false;  ///< answers up=false with "unsupported option"
    bool credentialProtection = true;
    bool residentKeys = true;
    bool namesSingle = true;  ///< names the credential also where only one was asked for
    bool mustChangePin = false;
    unsigned shortestPin = 4;
    std::size_t storeSize = 25;
    std::size_t listLimit = 8;  ///< 0: not told, and none
    std::size_t messageLimit = 1200;
    std::size_t credentialIdSize = 64;
    int algorithm = -7;  ///< -7 ES256 or -8 EdDSA
};

}  // namespace coffer::test
