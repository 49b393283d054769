// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/enrolceremony.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "browser/strictjson.h"
#include "browser/webauthn.h"
#include "bytes/encoding.h"
#include "crypto/hash.h"

namespace coffer {
namespace {

using nlohmann::json;

// WebAuthn Level 3, section 5.8.4; others are not kept.
constexpr std::array<std::string_view, 5> kTransports{"usb", "nfc", "ble", "hybrid", "internal"};

json algorithms() {
    json result = json::array();
    for (const int algorithm : kSignatureAlgorithms) {
        result.push_back({{"type", "public-key"}, {"alg", algorithm}});
    }
    return result;
}

std::vector<std::string> transportsOf(const json& answer) {
    std::vector<std::string> result;
    const auto found = answer.find("transports");
    if (found == answer.end() || !found->is_array()) {
        return result;
    }
    for (const auto transport : kTransports) {
        if (std::ranges::find(*found, json(transport)) != found->end()) {
            result.emplace_back(transport);
        }
    }
    return result;
}

Failure noSecret() {
    return {Fault::Unsupported, {}, "the passkey gave no secret (prf)"};
}

}  // namespace

EnrolCeremony::EnrolCeremony(const CeremonySettings& settings, EnrolRequest request)
    : Ceremony(settings), m_request(std::move(request)) {}

json EnrolCeremony::describe() {
    return {{"kind", "enrol"}, {"name", m_request.userName}, {"request", request()}};
}

Enrolment EnrolCeremony::take() {
    return std::move(m_enrolment);
}

json EnrolCeremony::createOptions() const {
    json exclude = json::array();
    for (const Bytes& credential : m_request.exclude) {
        exclude.push_back(credentialDescriptor(credential, {}));
    }
    return {{"rp", {{"id", kRelyingPartyId}, {"name", kRelyingPartyName}}},
            {"user",
             {{"id", toBase64Url(m_request.userId)},
              {"name", m_request.userName},
              {"displayName", m_request.userName}}},
            {"pubKeyCredParams", algorithms()},
            {"excludeCredentials", exclude},
            {"attestation", "none"},
            {"authenticatorSelection", {{"userVerification", "required"}}},
            {"extensions", {{"prf", {{"eval", {{"first", toBase64Url(m_request.input)}}}}}}}};
}

json EnrolCeremony::options() const {
    if (!m_made) {
        return {{"call", "create"}, {"publicKey", createOptions()}};
    }
    const Candidate made{m_made->credential, m_request.input, m_enrolment.transports, {}};
    return {{"call", "get"}, {"publicKey", getOptions({&made, 1})}};
}

Outcome<Ceremony::Next> EnrolCeremony::judge(const json& answer, const Hash& clientDataHash,
                                             SecretBytes secret) {
    if (!m_made) {
        return judgeMade(answer, clientDataHash, std::move(secret));
    }
    auto verdict = judgeAsked(answer, clientDataHash, std::move(secret));
    if (!verdict && verdict.failure().fault == Fault::Unsupported) {
        m_made.reset();
    }
    return verdict;
}

Outcome<Ceremony::Next> EnrolCeremony::judgeMade(const json& answer, const Hash& clientDataHash,
                                                 SecretBytes secret) {
    const auto id = jsonBytes(answer, "id");
    const auto attestation = jsonBytes(answer, "attestationObject");
    if (!id || !attestation) {
        return Failure{Fault::Broken, {}, "an answer without credential or attestation"};
    }
    auto made = verifyRegistration(*attestation, clientDataHash);
    if (!made) {
        return made.failure();
    }
    if (made->credential != *id) {
        return Failure{Fault::Refused, {}, "the browser names another credential than was made"};
    }
    if (std::ranges::find(m_request.exclude, *id) != m_request.exclude.end()) {
        return Failure{Fault::AlreadyEnrolled};
    }
    if (secret.empty() && !jsonBoolean(answer, "prf").value_or(false)) {
        return noSecret();
    }
    m_enrolment.transports = transportsOf(answer);
    m_secretWhenMade = std::move(secret);
    m_made = *std::move(made);
    const bool platform = jsonText(answer, "attachment") == "platform";
    m_made->portrait.thisComputerOnly |= platform && !m_made->portrait.backupEligible;
    return Next::Request;
}

Outcome<Ceremony::Next> EnrolCeremony::judgeAsked(const json& answer, const Hash& clientDataHash,
                                                  SecretBytes secret) {
    const auto asked = readAssertion(answer, clientDataHash);
    if (!asked) {
        return asked.failure();
    }
    if (asked->credential != m_made->credential) {
        return Failure{Fault::Refused, {}, "another credential answered than was asked"};
    }
    if (asked->userHandle && *asked->userHandle != m_request.userId) {
        return Failure{Fault::Refused, {}, "the credential belongs to another user handle"};
    }
    const auto facts = verifyAssertion(asked->assertion, m_made->publicKey);
    if (!facts) {
        return facts.failure();
    }
    if (facts->backupEligible != m_made->portrait.backupEligible) {
        return Failure{Fault::Refused, {}, "the credential changed whether it can be backed up"};
    }
    if (secret.empty()) {
        return noSecret();
    }
    if (!m_secretWhenMade.empty() && !crypto::constantTimeEqual(m_secretWhenMade.view(), secret.view())) {
        return Failure{Fault::DifferentSecret};
    }
    m_enrolment.secret = std::move(secret);
    m_enrolment.credential = m_made->credential;
    m_enrolment.publicKey = m_made->publicKey;
    m_enrolment.portrait = m_made->portrait;
    m_enrolment.portrait.backedUp = facts->backedUp;
    m_enrolment.portrait.signCount = facts->signCount;
    m_enrolment.device = browserDevice();
    return Next::Done;
}

}  // namespace coffer
