// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/secretcheck.h"

#include "fido/authenticatordata.h"

namespace coffer {

Outcome<void> checkSecret(const SecretAnswer& answer, const Bytes& credential) {
    if (!answer.credential.empty() && answer.credential != credential) {
        return Failure{Fault::Refused, {}, "another credential answered than was asked"};
    }
    const auto data = parseAuthenticatorData(answer.assertion.authenticatorData);
    if (!data) {
        return Failure{Fault::Broken, {}, "its authenticator data cannot be read"};
    }
    if (auto checked = checkAuthenticatorData(*data); !checked) {
        return checked;
    }
    if (answer.secret.empty()) {
        return Failure{Fault::Unsupported, {}, "it answered without a secret"};
    }
    return {};
}

}  // namespace coffer
