// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/virtualkey.h"

#include <algorithm>

namespace coffer::test {
namespace {

Bytes encoded(const Reply& reply) {
    Bytes answer{reply.status};
    if (reply.value) {
        append(answer, reply.value->encode());
    }
    return answer;
}

}  // namespace

VirtualKey::VirtualKey(KeyModel model, std::optional<std::string> pin)
    : m_model(std::move(model)), m_pin(m_model, std::move(pin)) {}

Bytes VirtualKey::answer(ByteView message, Presence& presence) {
    if (message.empty()) {
        return {kInvalidCommand};
    }
    const std::uint8_t command = message[0];
    ++m_asked[command];
    if (auto& replies = m_replies[command]; !replies.empty()) {
        Bytes reply = std::move(replies.front());
        replies.pop_front();
        return reply;
    }
    if (auto& failures = m_failures[command]; !failures.empty()) {
        const Status status = failures.front();
        failures.pop_front();
        return {status};
    }
    if (message.size() > m_model.messageLimit) {
        return {kRequestTooLarge};
    }
    const auto request =
        message.size() == 1 ? std::optional(Cbor(Cbor::Map())) : Cbor::decode(message.subspan(1));
    return request ? encoded(dispatch(command, *request, presence)) : Bytes{kInvalidCbor};
}

Reply VirtualKey::dispatch(std::uint8_t command, const Cbor& request, Presence& presence) {
    switch (command) {
        case kMakeCredential:
            return makeCredential(request, presence);
        case kGetAssertion:
            return getAssertion(request, presence);
        case kGetInfo:
            return {kOk, info()};
        case kClientPin:
            return m_pin.answer(request, [&] { return finger(presence); });
        case kReset:
            return reset(presence);
        case kSelection:
            return {presence.awaitTouch()};
        default:
            return {kInvalidCommand};
    }
}

Cbor VirtualKey::info() const {
    Cbor::Array versions{"FIDO_2_0"}, extensions, protocols, transports;
    if (m_model.permissions) {
        versions.emplace_back("FIDO_2_1");
    }
    if (m_model.hmacSecret) {
        extensions.emplace_back("hmac-secret");
    }
    if (m_model.credentialProtection) {
        extensions.emplace_back("credProtect");
    }
    std::copy(m_model.pinProtocols.begin(), m_model.pinProtocols.end(), std::back_inserter(protocols));
    std::copy(m_model.transports.begin(), m_model.transports.end(), std::back_inserter(transports));
    Cbor::Map options{{"rk", m_model.residentKeys}, {"up", true}, {"plat", false}};
    if (m_model.clientPin) {
        options.emplace_back("clientPin", m_pin.isSet());
    }
    if (m_model.fingerprint) {
        options.emplace_back("uv", true);
    }
    if (m_model.permissions) {
        options.emplace_back("pinUvAuthToken", true);
        options.emplace_back("alwaysUv", m_model.alwaysVerifies);
    }
    Cbor::Map info{{1, versions},  {2, extensions},           {3, m_model.aaguid},
                   {4, options},   {5, m_model.messageLimit}, {6, protocols},
                   {9, transports}};
    if (m_model.listLimit > 0) {
        info.emplace_back(7, m_model.listLimit);
        info.emplace_back(8, m_model.credentialIdSize);
    }
    if (m_model.permissions) {
        info.emplace_back(12, m_pin.mustChange());
        info.emplace_back(13, m_model.shortestPin);
        info.emplace_back(20, m_model.storeSize - std::min(residentCount(), m_model.storeSize));
    }
    return Cbor(std::move(info));
}

Reply VirtualKey::reset(Presence& presence) {
    const Status touched = presence.awaitTouch();
    if (touched == kOk) {
        m_credentials.clear();
        m_pin.reset();
    }
    return {touched};
}

Status VirtualKey::finger(Presence& presence) {
    if (!m_model.fingerprint) {
        return kInvalidOption;
    }
    if (const Status touched = presence.awaitTouch(); touched != kOk) {
        return touched;
    }
    if (m_fingers.empty()) {
        return kOk;
    }
    const bool recognised = m_fingers.front();
    m_fingers.pop_front();
    return recognised ? kOk : kUvInvalid;
}

std::size_t VirtualKey::residentCount() const {
    return static_cast<std::size_t>(std::count_if(m_credentials.begin(), m_credentials.end(),
                                                  [](const auto& pair) { return pair.second.resident; }));
}

Bytes VirtualKey::secretOf(const Bytes& credential, ByteView salt, Verified verified) const {
    const Credential& found = m_credentials.at(credential);
    return hmacSha256(verified == Verified::Yes ? found.secretVerified : found.secretUnverified, salt);
}

void VirtualKey::setSecrets(const Bytes& credential, Bytes withVerification, Bytes without) {
    Credential& found = m_credentials.at(credential);
    found.secretVerified = std::move(withVerification);
    found.secretUnverified = std::move(without);
}

Bytes VirtualKey::addCredential(const std::string& relyingParty, std::size_t idSize) {
    Bytes id = random(idSize);
    m_credentials[id] = {.relyingParty = relyingParty,
                         .user = random(32),
                         .scalar = P256Key::generate().scalar(),
                         .secretVerified = random(32),
                         .secretUnverified = random(32)};
    return id;
}

Bytes VirtualKey::save() const {
    Cbor::Array credentials;
    for (const auto& [id, one] : m_credentials) {
        credentials.emplace_back(Cbor::Array{id, one.relyingParty, one.user, one.scalar, one.algorithm,
                                             one.secretVerified, one.secretUnverified, one.resident,
                                             one.protection});
    }
    return Cbor(Cbor::Map{{"credentials", credentials},
                          {"pinHash", m_pin.pinHash().value_or(Bytes())},
                          {"pinTries", m_pin.pinTries()},
                          {"attestation", m_attestationKey.scalar()},
                          {"signCount", m_signCount}})
        .encode();
}

bool VirtualKey::restore(ByteView saved) {
    const auto state = Cbor::decode(saved);
    const auto* const credentials = state ? state->find<Cbor::Array>("credentials") : nullptr;
    if (credentials == nullptr) {
        return false;
    }
    for (const Cbor& one : *credentials) {
        const auto& field = *one.as<Cbor::Array>();
        m_credentials[*field[0].as<Bytes>()] = {
            *field[1].as<std::string>(), *field[2].as<Bytes>(),
            *field[3].as<Bytes>(),       static_cast<int>(*field[4].as<std::int64_t>()),
            *field[5].as<Bytes>(),       *field[6].as<Bytes>(),
            *field[7].as<bool>(),        static_cast<int>(*field[8].as<std::int64_t>())};
    }
    const Bytes& hash = *state->find<Bytes>("pinHash");
    m_pin.restore(hash.empty() ? std::nullopt : std::optional(hash),
                  static_cast<int>(*state->find<std::int64_t>("pinTries")));
    m_attestationKey = P256Key::fromPrivate(*state->find<Bytes>("attestation"));
    m_signCount = static_cast<std::uint32_t>(*state->find<std::int64_t>("signCount"));
    return true;
}

}  // namespace coffer::test
