// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/enrolling.h"

#include "fido/credentialsearch.h"
#include "fido/keyfailure.h"
#include "fido/secretcheck.h"
#include "fido/verification.h"

namespace coffer {
namespace {

class Enroller {
public:
    Enroller(Key& key, const EnrolRequest& request, KeyList& list, Dialogue& dialogue,
             const std::stop_token& stop)
        : m_key(key), m_request(request), m_stop(stop), m_verification(key, list, dialogue, stop) {}

    Outcome<Enrolment> run();

private:
    Outcome<void> checkExcluded();
    Outcome<NewCredential> make();
    bool relax(int code);
    Outcome<SecretBytes> askSecret(const Bytes& credential);
    Enrolment result(Registration registration, SecretBytes secret) const;

    Key& m_key;
    const EnrolRequest& m_request;
    std::stop_token m_stop;
    Verification m_verification;
    CredentialWish m_wish{};
};

Outcome<Enrolment> Enroller::run() {
    if (auto able = checkTraits(m_key.traits()); !able) {
        return able.failure();
    }
    if (auto ready = m_verification.prepare(Verification::Lack::SetPin); !ready) {
        return ready.failure();
    }
    m_wish = {.request = &m_request,
              .exclude = m_request.exclude,
              .discoverable = m_key.traits().credentialStore || m_key.traits().windowsHello};
    if (auto fresh = checkExcluded(); !fresh) {
        return fresh.failure();
    }
    const auto made = make();
    if (!made) {
        return made.failure();
    }
    auto registration = verifyRegistration(made->statement, made->clientDataHash);
    if (!registration) {
        return registration.failure();
    }
    // What Windows fronts may leave it out and have it all the same: the secret itself tells.
    if (!registration->hmacSecret && !m_key.traits().windowsHello) {
        return Failure{Fault::Unsupported, {}, "it made a credential without hmac-secret"};
    }
    auto secret = askSecret(registration->credential);
    if (!secret) {
        return secret.failure();
    }
    return result(*std::move(registration), *std::move(secret));
}

// A list that the key takes whole is its own to check. A longer one is looked through here.
Outcome<void> Enroller::checkExcluded() {
    if (m_key.traits().windowsHello || m_key.fitting(m_request.exclude) == m_request.exclude.size()) {
        return {};
    }
    m_wish.exclude = {};
    auto found = searchSilently(m_key, m_request.exclude, m_stop);
    if (isReticent(found.reply.code)) {
        auto verified = searchVerified(m_key, m_verification, m_request.exclude, m_stop);
        if (!verified) {
            return verified.failure();
        }
        found = *verified;
    }
    if (found.value) {
        return Failure{Fault::AlreadyEnrolled};
    }
    const bool none = found.reply.code == FIDO_ERR_NO_CREDENTIALS;
    return none ? Outcome<void>() : Outcome<void>(m_verification.failureOf(found.reply));
}

Outcome<NewCredential> Enroller::make() {
    while (true) {
        KeyAnswer<NewCredential> answer;
        const auto code = m_verification.send(
            [&](const KeyPin& pin) { return (answer = m_key.make(m_wish, pin, m_stop)).reply; },
            Step::Kind::Touch,
            {FIDO_ERR_KEY_STORE_FULL, FIDO_ERR_UNSUPPORTED_OPTION, FIDO_ERR_UNSUPPORTED_ALGORITHM});
        if (!code) {
            return code.failure();
        }
        if (*code == FIDO_OK) {
            return std::move(answer.value);
        }
        if (!relax(*code)) {
            return failureOfCode(*code);
        }
    }
}

// Wishes for less; false where nothing is left to do without.
bool Enroller::relax(int code) {
    if (!m_key.traits().windowsHello) {
        return code != FIDO_ERR_UNSUPPORTED_ALGORITHM && std::exchange(m_wish.discoverable, false);
    }
    // Windows Hello on a TPM that knows only RSA.
    return code != FIDO_ERR_KEY_STORE_FULL && std::exchange(m_wish.algorithm, kRs256) != kRs256;
}

Outcome<SecretBytes> Enroller::askSecret(const Bytes& credential) {
    KeyAnswer<SecretAnswer> answer;
    const std::span asked(&credential, 1);
    const auto code = m_verification.send(
        [&](const KeyPin& pin) { return (answer = m_key.ask(asked, m_request.input, pin, m_stop)).reply; },
        Step::Kind::Touch);
    if (!code) {
        return code.failure();
    }
    if (auto good = checkSecret(answer.value, credential); !good) {
        return good.failure();
    }
    return std::move(answer.value.secret);
}

Enrolment Enroller::result(Registration registration, SecretBytes secret) const {
    std::vector<std::string> transports = m_key.traits().transports;
    if (m_key.traits().windowsHello) {
        transports.clear();
        if (registration.portrait.thisComputerOnly) {
            transports.emplace_back("internal");
        }
    }
    return {.secret = std::move(secret),
            .credential = std::move(registration.credential),
            .transports = std::move(transports),
            .state = {},
            .publicKey = std::move(registration.publicKey),
            .portrait = std::move(registration.portrait),
            .device = m_key.device()};
}

}  // namespace

Outcome<Enrolment> enrolWith(Key& key, const EnrolRequest& request, KeyList& list, Dialogue& dialogue,
                             const std::stop_token& stop) {
    return Enroller(key, request, list, dialogue, stop).run();
}

}  // namespace coffer
