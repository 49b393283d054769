// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/verification.h"

#include <algorithm>
#include <utility>

#include "fido/keyfailure.h"

namespace coffer {
namespace {

constexpr int kMostAnswers = 10;  // wrong ones in one ceremony, from a person or a key that has lost its way

// Null for what no key has, or takes as a new one of so many characters: none of its tries is spent on it.
KeyPin possiblePin(const SecretBytes& typed, unsigned shortest) {
    const auto pin = Pin::from(typed);
    return pin && pin->length() >= shortest ? keyPinOf(*pin) : nullptr;
}

}  // namespace

Verification::Verification(Key& key, KeyList& keys, Dialogue& dialogue, std::stop_token stop)
    : m_key(key),
      m_keys(keys),
      m_dialogue(dialogue),
      m_stop(std::move(stop)),
      m_byFingerprint(key.traits().verifiesItself || key.traits().windowsHello) {}

Outcome<void> Verification::prepare(Lack lack) {
    const KeyTraits& traits = m_key.traits();
    if (m_byFingerprint) {
        return {};
    }
    if (!traits.hasPin) {
        return lack == Lack::SetPin ? setFirstPin() : Outcome<void>(Failure{Fault::PinNotSet});
    }
    return traits.mustChangePin ? changePin() : Outcome<void>();
}

Outcome<int> Verification::send(const Request& request, Step::Kind step,
                                std::initializer_list<int> expected) {
    while (true) {
        if (!m_byFingerprint && !m_pin) {
            if (auto asked = askPin(); !asked) {
                return asked.failure();
            }
        }
        announce(step);
        const KeyReply reply = request(m_pin);
        if (m_stop.stop_requested()) {
            return Failure{Fault::Cancelled};
        }
        if (reply.code == FIDO_OK ||
            std::find(expected.begin(), expected.end(), reply.code) != expected.end()) {
            return reply.code;
        }
        if (!recovers(reply)) {
            return failureOf(reply);
        }
    }
}

Failure Verification::failureOf(const KeyReply& reply) {
    if (m_stop.stop_requested()) {
        return {Fault::Cancelled};
    }
    Failure failure = failureOfReply(reply, m_key.device(), m_keys, m_dialogue);
    if (failure.fault == Fault::PinWrong || failure.fault == Fault::PinReplug) {
        failure.retries = m_key.pinTries(m_stop);
    }
    if (failure.fault == Fault::FingerprintWrong) {
        failure.retries = m_key.fingerprintTries(m_stop);
    }
    return failure;
}

Outcome<void> Verification::askPin() {
    const auto tries = m_key.pinTries(m_stop);
    for (int asked = 0; asked < kMostAnswers; ++asked) {
        const PinQuestion question{.kind = PinQuestion::Kind::Enter,
                                   .device = m_key.device(),
                                   .retries = tries,
                                   .wrongBefore = m_wrongBefore,
                                   .shortest = m_key.traits().shortestPin};
        const auto typed = m_dialogue.pin(question);
        if (m_stop.stop_requested() || (!typed && !m_wrongBefore)) {
            return Failure{Fault::Cancelled};
        }
        if (!typed) {
            break;
        }
        m_pin = possiblePin(*typed, 1);
        if (m_pin) {
            return {};
        }
        m_wrongBefore = true;
    }
    return Failure{Fault::PinWrong, tries};
}

Outcome<void> Verification::setFirstPin() {
    bool refused = false;
    for (int asked = 0; asked < kMostAnswers; ++asked) {
        const auto pin = newPin(PinQuestion::Kind::Set, refused);
        if (!pin) {
            return pin.failure();
        }
        announce(Step::Kind::Working);
        const KeyReply reply = m_key.setPin(*pin, nullptr, m_stop);
        if (reply.code == FIDO_OK) {
            m_pin = *pin;
            return {};
        }
        if (reply.code != FIDO_ERR_PIN_POLICY_VIOLATION) {
            return failureOf(reply);
        }
        refused = true;
    }
    return Failure{Fault::PinPolicy};
}

Outcome<void> Verification::changePin() {
    bool refused = false;
    for (int asked = 0; asked < kMostAnswers; ++asked) {
        if (!m_pin) {
            if (auto entered = askPin(); !entered) {
                return entered;
            }
        }
        const auto pin = newPin(PinQuestion::Kind::Change, refused);
        if (!pin) {
            return pin.failure();
        }
        announce(Step::Kind::Working);
        const KeyReply reply = m_key.setPin(*pin, m_pin, m_stop);
        if (reply.code == FIDO_OK) {
            m_pin = *pin;
            return {};
        }
        refused = reply.code == FIDO_ERR_PIN_POLICY_VIOLATION;
        if (!refused && !recovers(reply)) {
            return failureOf(reply);
        }
    }
    return Failure{Fault::PinPolicy};
}

Outcome<KeyPin> Verification::newPin(PinQuestion::Kind kind, bool refusedBefore) {
    const unsigned shortest = m_key.traits().shortestPin;
    for (int asked = 0; asked < kMostAnswers; ++asked) {
        const PinQuestion question{.kind = kind,
                                   .device = m_key.device(),
                                   .retries = {},
                                   .wrongBefore = refusedBefore,
                                   .shortest = shortest};
        const auto typed = m_dialogue.pin(question);
        if (m_stop.stop_requested() || (!typed && !refusedBefore)) {
            return Failure{Fault::Cancelled};
        }
        if (!typed) {
            break;
        }
        if (auto pin = possiblePin(*typed, shortest)) {
            return pin;
        }
        refusedBefore = true;
    }
    return Failure{Fault::PinPolicy, {}, "at least " + std::to_string(shortest) + " characters"};
}

void Verification::announce(Step::Kind step) {
    Step shown{m_key.traits().windowsHello ? Step::Kind::Working : step, m_key.device()};
    if (step == Step::Kind::Touch && m_key.traits().verifiesItself && m_byFingerprint) {
        shown.kind = Step::Kind::Fingerprint;
        shown.retries = m_fingers > 0 ? m_key.fingerprintTries(m_stop) : std::nullopt;
    }
    m_dialogue.step(shown);
}

// Whether the request is worth sending again, after what this changes.
bool Verification::recovers(const KeyReply& reply) {
    switch (reply.code) {
        case FIDO_ERR_PIN_INVALID:
            m_wrongBefore = true;
            return std::exchange(m_pin, nullptr) != nullptr;
        case FIDO_ERR_UV_INVALID:
            return m_byFingerprint && ++m_fingers < kMostAnswers;
        case FIDO_ERR_UV_BLOCKED:
        case FIDO_ERR_PIN_REQUIRED:
            return std::exchange(m_byFingerprint, false) && m_key.traits().hasPin;
        case FIDO_ERR_PIN_AUTH_INVALID:
        case FIDO_ERR_PIN_TOKEN_EXPIRED:
            return !std::exchange(m_renewed, true);
        default:
            return false;
    }
}

}  // namespace coffer
