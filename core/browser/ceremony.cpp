// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/ceremony.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "browser/clientdata.h"
#include "browser/strictjson.h"
#include "bytes/encoding.h"
#include "crypto/hash.h"

namespace coffer {
namespace {

using nlohmann::json;

struct BrowserError {
    std::string_view name;
    Fault creating;
    Fault asking;
    const char* detail;
};

// WebAuthn Level 3, sections 5.1.3 and 5.1.4, and what browsers add to them.
constexpr std::array kErrors{
    BrowserError{"NotAllowedError", Fault::NotAllowed, Fault::NotAllowed, "NotAllowedError"},
    BrowserError{"AbortError", Fault::NotAllowed, Fault::NotAllowed, "AbortError"},
    BrowserError{"TimeoutError", Fault::TimedOut, Fault::TimedOut, "TimeoutError"},
    BrowserError{"InvalidStateError", Fault::AlreadyEnrolled, Fault::NotAllowed, "InvalidStateError"},
    BrowserError{"ConstraintError", Fault::Unsupported, Fault::Unsupported,
                 "ConstraintError: no PIN, fingerprint or face is set up"},
    BrowserError{"NotSupportedError", Fault::Unsupported, Fault::Unsupported, "NotSupportedError"},
    BrowserError{"SecurityError", Fault::Unsupported, Fault::Unsupported,
                 "SecurityError: the browser gives no passkeys to pages of this computer"},
};

Failure failureOf(const std::string& name, bool creating) {
    const auto* const found = std::ranges::find(kErrors, name, &BrowserError::name);
    if (found == kErrors.end()) {
        return {Fault::Broken, {}, "the browser reported another error"};
    }
    return {creating ? found->creating : found->asking, {}, found->detail};
}

// What can happen to a person, as against what no honest browser does.
bool mayTryAgain(Fault fault) {
    return fault != Fault::Refused && fault != Fault::DifferentSecret;
}

}  // namespace

Ceremony::Ceremony(const CeremonySettings& settings)
    : m_origin(settings.origin), m_challenge(settings.clock, settings.challengeLife) {}

json Ceremony::request() {
    json result = options();
    result["publicKey"]["challenge"] = toBase64Url(m_challenge.issue());
    result["publicKey"]["timeout"] = m_challenge.life().count();
    return result;
}

json Ceremony::answer(const json& answer, SecretBytes secret) {
    const auto hash = checkClientData(answer);
    if (!hash) {
        return next(hash.failure());
    }
    const auto verdict = judge(answer, *hash, std::move(secret));
    if (!verdict) {
        return next(verdict.failure());
    }
    m_trouble.reset();
    m_done = *verdict == Next::Done;
    return m_done ? json{{"next", "done"}} : json{{"next", "get"}, {"request", request()}};
}

Outcome<Hash> Ceremony::checkClientData(const json& answer) {
    const auto challenge = m_challenge.take();
    const auto text = jsonBytes(answer, "clientDataJSON");
    const auto data = text ? parseClientData(*text) : std::nullopt;
    if (!data) {
        return Failure{Fault::Broken, {}, "clientDataJSON"};
    }
    if (!challenge) {
        return Failure{Fault::Refused, {}, "clientDataJSON: its challenge was used before"};
    }
    const auto type = creates() ? ClientDataType::Create : ClientDataType::Get;
    if (const auto sentence = contradiction(*data, type, challenge->bytes, m_origin)) {
        return Failure{Fault::Refused, {}, "clientDataJSON: " + *sentence};
    }
    if (challenge->expired) {
        return Failure{Fault::TimedOut, {}, "the challenge was no longer good"};
    }
    return crypto::sha256(*text);
}

json Ceremony::trouble(const std::string& name) {
    return next(failureOf(name, creates()));
}

json Ceremony::stop() {
    end({Fault::Cancelled});
    return {{"next", "end"}, {"trouble", faultName(m_failure->fault)}};
}

json Ceremony::next(const Failure& failure) {
    if (!mayTryAgain(failure.fault)) {
        m_failure = failure;
        return {{"next", "end"}, {"trouble", faultName(failure.fault)}};
    }
    m_trouble = failure;
    return {{"next", "again"}, {"trouble", faultName(failure.fault)}, {"request", request()}};
}

void Ceremony::end(Failure failure) {
    if (over()) {
        return;
    }
    m_failure = failure.fault == Fault::Cancelled && m_trouble ? *m_trouble : std::move(failure);
    if (m_failure->fault == Fault::Gone && m_trouble) {
        // A browser that ends may fail what its page waits for first, as if nothing could be done there.
        m_failure->detail += ", after: " + m_trouble->detail;
    }
}

}  // namespace coffer
