// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/unlockceremony.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "browser/webauthn.h"
#include "fido/assertion.h"

namespace coffer {

using nlohmann::json;

UnlockCeremony::UnlockCeremony(const CeremonySettings& settings, UnlockRequest request)
    : Ceremony(settings), m_request(std::move(request)) {}

json UnlockCeremony::describe() {
    return {{"kind", "unlock"}, {"request", request()}};
}

Unlocking UnlockCeremony::take() {
    return std::move(m_unlocking);
}

json UnlockCeremony::options() const {
    return {{"call", "get"}, {"publicKey", getOptions(m_request.candidates)}};
}

Outcome<Ceremony::Next> UnlockCeremony::judge(const json& answer, const Hash& clientDataHash,
                                              SecretBytes secret) {
    auto asked = readAssertion(answer, clientDataHash);
    if (!asked) {
        return asked.failure();
    }
    const auto found = std::ranges::find(m_request.candidates, asked->credential, &Candidate::credential);
    if (found == m_request.candidates.end()) {
        return Failure{Fault::Refused, {}, "another credential answered than was asked"};
    }
    if (auto checked = checkAuthenticatorData(asked->assertion.authenticatorData); !checked) {
        return checked.failure();
    }
    if (secret.empty()) {
        return Failure{Fault::Unsupported, {}, "the passkey gave no secret (prf)"};
    }
    m_unlocking.candidate = static_cast<std::size_t>(found - m_request.candidates.begin());
    m_unlocking.secret = std::move(secret);
    m_unlocking.assertion = std::move(asked->assertion);
    m_unlocking.device = browserDevice();
    return Next::Done;
}

}  // namespace coffer
