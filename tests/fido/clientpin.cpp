// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/clientpin.h"

#include <algorithm>

#include "bytes/utf8.h"

namespace coffer::test {
namespace {

Bytes pinHashOf(ByteView pin) {
    Bytes hash = sha256Of(pin);
    hash.resize(16);
    return hash;
}

std::size_t codePoints(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += utf8At(text, at).length) {
        ++count;
    }
    return count;
}

}  // namespace

ClientPin::ClientPin(const KeyModel& model, std::optional<std::string> pin)
    : m_model(model), m_mustChange(model.mustChangePin) {
    for (const int number : model.pinProtocols) {
        m_protocols.emplace_back(number);
    }
    if (pin) {
        m_pinHash = pinHashOf(asBytes(*pin));
    }
}

void ClientPin::powerCycle() {
    m_wrongInARow = 0;
    m_token = random(32);
    m_permissions = 0;
    for (PinProtocol& protocol : m_protocols) {
        protocol.setAgreementKey(P256Key::generate());
    }
}

void ClientPin::reset() {
    powerCycle();
    m_pinHash.reset();
    m_pinTries = kPinTries;
    m_fingerTries = kFingerTries;
    m_mustChange = m_model.mustChangePin;
}

void ClientPin::restore(std::optional<Bytes> pinHash, int tries) {
    m_pinHash = std::move(pinHash);
    m_pinTries = tries;
}

PinProtocol* ClientPin::protocol(std::int64_t number) {
    const auto found = std::find_if(m_protocols.begin(), m_protocols.end(),
                                    [&](const PinProtocol& one) { return one.number() == number; });
    return found == m_protocols.end() ? nullptr : &*found;
}

Reply ClientPin::answer(const Cbor& request, const Finger& finger) {
    const auto* const command = request.find<std::int64_t>(2);
    const auto* const number = request.find<std::int64_t>(1);
    if (command == nullptr) {
        return {kMissingParameter};
    }
    switch (*command) {
        case 1:
            return {kOk, Cbor(Cbor::Map{{3, m_pinTries}, {4, m_wrongInARow >= kPinTriesInARow}})};
        case 2: {
            const PinProtocol* const wanted = number == nullptr ? nullptr : protocol(*number);
            return wanted == nullptr ? Reply{kInvalidParameter}
                                     : Reply{kOk, Cbor(Cbor::Map{{1, wanted->keyAgreement()}})};
        }
        case 3:
            return setPin(request);
        case 4:
            return changePin(request);
        case 5:
            return pinToken(request, false);
        case 6:
            return fingerToken(request, finger);
        case 7:
            return {kOk, Cbor(Cbor::Map{{5, m_fingerTries}})};
        case 9:
            return m_model.permissions ? pinToken(request, true) : Reply{kInvalidParameter};
        default:
            return {kInvalidParameter};
    }
}

Bytes ClientPin::secretOf(const Cbor& request) {
    const auto* const number = request.find<std::int64_t>(1);
    const Cbor* const key = request.find(3);
    const PinProtocol* const wanted = number == nullptr ? nullptr : protocol(*number);
    return wanted == nullptr || key == nullptr ? Bytes() : wanted->sharedSecret(*key);
}

// Counts first and gives the try back afterwards, so that pulling the plug gains nothing.
Status ClientPin::checkPin(const Cbor& request, ByteView secret) {
    const Bytes* const sealed = request.find<Bytes>(6);
    if (sealed == nullptr) {
        return kMissingParameter;
    }
    if (m_pinTries == 0) {
        return kPinBlocked;
    }
    if (m_wrongInARow >= kPinTriesInARow) {
        return kPinAuthBlocked;
    }
    --m_pinTries;
    if (protocol(*request.find<std::int64_t>(1))->decrypt(secret, *sealed) != *m_pinHash) {
        ++m_wrongInARow;
        return m_pinTries == 0                    ? kPinBlocked
               : m_wrongInARow >= kPinTriesInARow ? kPinAuthBlocked
                                                  : kPinInvalid;
    }
    m_pinTries = kPinTries;
    m_wrongInARow = 0;
    m_fingerTries = kFingerTries;
    return kOk;
}

Status ClientPin::store(ByteView padded) {
    if (padded.size() != 64) {
        return kInvalidParameter;
    }
    const auto end = std::find(padded.begin(), padded.end(), 0);
    const ByteView pin = padded.first(static_cast<std::size_t>(end - padded.begin()));
    if (pin.size() > 63 || codePoints(asText(pin)) < m_model.shortestPin ||
        (m_mustChange && m_pinHash == pinHashOf(pin))) {
        return kPinPolicyViolation;
    }
    m_pinHash = pinHashOf(pin);
    m_mustChange = false;
    m_pinTries = kPinTries;
    return kOk;
}

Reply ClientPin::setPin(const Cbor& request) {
    const Bytes secret = secretOf(request);
    const Bytes* const code = request.find<Bytes>(4);
    const Bytes* const sealed = request.find<Bytes>(5);
    if (secret.empty() || code == nullptr || sealed == nullptr) {
        return {kMissingParameter};
    }
    const PinProtocol& wanted = *protocol(*request.find<std::int64_t>(1));
    if (m_pinHash || !wanted.verify(secret, *sealed, *code)) {
        return {kPinAuthInvalid};
    }
    return {store(wanted.decrypt(secret, *sealed))};
}

Reply ClientPin::changePin(const Cbor& request) {
    const Bytes secret = secretOf(request);
    const Bytes* const code = request.find<Bytes>(4);
    const Bytes* const sealed = request.find<Bytes>(5);
    const Bytes* const old = request.find<Bytes>(6);
    if (secret.empty() || code == nullptr || sealed == nullptr || old == nullptr) {
        return {kMissingParameter};
    }
    if (!m_pinHash) {
        return {kPinNotSet};
    }
    const PinProtocol& wanted = *protocol(*request.find<std::int64_t>(1));
    Bytes message = *sealed;
    append(message, *old);
    if (!wanted.verify(secret, message, *code)) {
        return {kPinAuthInvalid};
    }
    const Status checked = checkPin(request, secret);
    return {checked == kOk ? store(wanted.decrypt(secret, *sealed)) : checked};
}

Reply ClientPin::pinToken(const Cbor& request, bool permissions) {
    const Bytes secret = secretOf(request);
    if (secret.empty()) {
        return {kMissingParameter};
    }
    if (!m_pinHash) {
        return {kPinNotSet};
    }
    if (const Status checked = checkPin(request, secret); checked != kOk) {
        return {checked};
    }
    return m_mustChange ? Reply{kPinPolicyViolation} : giveToken(request, secret, permissions);
}

Reply ClientPin::fingerToken(const Cbor& request, const Finger& finger) {
    const Bytes secret = secretOf(request);
    if (secret.empty()) {
        return {kMissingParameter};
    }
    const Status touched = touchReader(finger);
    return touched == kOk ? giveToken(request, secret, true) : Reply{touched};
}

Status ClientPin::touchReader(const Finger& finger) {
    if (m_fingerTries == 0) {
        return kUvBlocked;
    }
    const Status status = finger();
    if (status == kUvInvalid) {
        --m_fingerTries;
    } else if (status == kOk) {
        m_fingerTries = kFingerTries;
    }
    return status;
}

Reply ClientPin::giveToken(const Cbor& request, ByteView secret, bool permissions) {
    const auto* const asked = request.find<std::int64_t>(9);
    const std::string* const party = request.find<std::string>(10);
    m_token = random(32);
    m_permissions = permissions ? static_cast<int>(asked == nullptr ? 0 : *asked) : kMake | kGet;
    m_tokenParty = permissions && party != nullptr ? std::optional(*party) : std::nullopt;
    const PinProtocol& wanted = *protocol(*request.find<std::int64_t>(1));
    return {kOk, Cbor(Cbor::Map{{2, wanted.encrypt(secret, m_token)}})};
}

Status ClientPin::check(const Cbor* parameter, const Cbor* protocol, ByteView message, Permission permission,
                        const std::string& relyingParty) const {
    const auto* const number = protocol == nullptr ? nullptr : protocol->as<std::int64_t>();
    const Bytes* const code = parameter->as<Bytes>();
    if (number == nullptr || code == nullptr) {
        return kMissingParameter;
    }
    const auto wanted = std::find_if(m_protocols.begin(), m_protocols.end(),
                                     [&](const PinProtocol& one) { return one.number() == *number; });
    const bool good = wanted != m_protocols.end() && wanted->verify(m_token, message, *code) &&
                      (m_permissions & permission) != 0 && (!m_tokenParty || *m_tokenParty == relyingParty);
    return good ? kOk : kPinAuthInvalid;
}

}  // namespace coffer::test
