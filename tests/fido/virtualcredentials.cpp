// SPDX-License-Identifier: GPL-3.0-or-later
// makeCredential and getAssertion of the virtual authenticator (CTAP 2.1, sections 6.1 and 6.2).
#include <algorithm>

#include "bytes/encoding.h"
#include "fido/virtualkey.h"

namespace coffer::test {
namespace {

constexpr std::uint8_t kUserPresent = 0x01;
constexpr std::uint8_t kUserVerified = 0x04;
constexpr std::uint8_t kAttested = 0x40;
constexpr std::uint8_t kExtended = 0x80;

bool optionOf(const Cbor& request, int optionsAt, const char* name, bool usual) {
    const Cbor* const options = request.find(optionsAt);
    const bool* const value = options == nullptr ? nullptr : options->find<bool>(name);
    return value == nullptr ? usual : *value;
}

bool offers(const Cbor& request, int algorithm) {
    const auto* const parameters = request.find<Cbor::Array>(4);
    return parameters != nullptr && std::any_of(parameters->begin(), parameters->end(), [&](const Cbor& one) {
               const auto* const offered = one.find<std::int64_t>("alg");
               return offered != nullptr && *offered == algorithm;
           });
}

Bytes joined(Bytes bytes, ByteView more) {
    append(bytes, more);
    return bytes;
}

}  // namespace

// Whether the person is verified for this request. An empty parameter asks only for a touch, to choose a key.
VirtualKey::Verification VirtualKey::verify(const Cbor& request, int parameterAt, int optionsAt,
                                            ByteView message, ClientPin::Permission permission,
                                            const std::string& relyingParty, Presence& presence) {
    const Cbor* const parameter = request.find(parameterAt);
    if (parameter != nullptr && *parameter == Cbor(Bytes())) {
        const Status touched = presence.awaitTouch();
        return {touched != kOk ? touched : m_pin.isSet() ? kPinInvalid : kPinNotSet};
    }
    if (parameter != nullptr) {
        const Status checked =
            m_pin.check(parameter, request.find(parameterAt + 1), message, permission, relyingParty);
        return {checked, checked == kOk};
    }
    const bool wanted = optionOf(request, optionsAt, "uv", false);
    if (wanted && !m_model.fingerprint) {
        return {kInvalidOption};
    }
    if (wanted || (m_model.alwaysVerifies && m_model.fingerprint)) {
        const Status touched = m_pin.touchReader([&] { return finger(presence); });
        return {touched, touched == kOk, true};
    }
    const bool needed = m_model.alwaysVerifies || (permission == ClientPin::kMake && m_pin.isSet());
    return {needed ? kPinRequired : kOk};
}

std::vector<Bytes> VirtualKey::matching(const Cbor* list, const std::string& relyingParty,
                                        bool verified) const {
    std::vector<Bytes> found;
    const auto* const entries = list == nullptr ? nullptr : list->as<Cbor::Array>();
    for (std::size_t i = 0; entries != nullptr && i < entries->size(); ++i) {
        const Bytes* const id = (*entries)[i].find<Bytes>("id");
        const auto credential = id == nullptr ? m_credentials.end() : m_credentials.find(*id);
        if (credential != m_credentials.end() && credential->second.relyingParty == relyingParty &&
            (credential->second.protection < 3 || verified)) {
            found.push_back(*id);
        }
    }
    return found;
}

Reply VirtualKey::makeCredential(const Cbor& request, Presence& presence) {
    const Bytes* const clientDataHash = request.find<Bytes>(1);
    const Cbor* const party = request.find(2);
    const std::string* const relyingParty = party == nullptr ? nullptr : party->find<std::string>("id");
    const Cbor* const list = request.find(5);
    if (clientDataHash == nullptr || relyingParty == nullptr || request.find(3) == nullptr) {
        return {kMissingParameter};
    }
    if (!offers(request, m_model.algorithm)) {
        return {kUnsupportedAlgorithm};
    }
    if (list != nullptr && m_model.listLimit > 0 && list->as<Cbor::Array>()->size() > m_model.listLimit) {
        return {kLimitExceeded};
    }
    const bool resident = optionOf(request, 7, "rk", false);
    if (resident && !m_model.residentKeys) {
        return {kUnsupportedOption};
    }
    const auto [status, verified, touched] =
        verify(request, 8, 7, *clientDataHash, ClientPin::kMake, *relyingParty, presence);
    if (status != kOk) {
        return {status};
    }
    const bool excluded = !matching(list, *relyingParty, verified).empty();
    if (const Status present = touched ? kOk : presence.awaitTouch(); present != kOk) {
        return {present};
    }
    if (excluded) {
        return {kCredentialExcluded};
    }
    if (resident && residentCount() >= m_model.storeSize) {
        return {kKeyStoreFull};
    }
    const Bytes id = create(request, *relyingParty);
    const Credential& credential = m_credentials.at(id);
    Bytes attested = joined(m_model.aaguid, Bytes{static_cast<std::uint8_t>(id.size() >> 8),
                                                  static_cast<std::uint8_t>(id.size())});
    append(attested, id);
    append(attested, publicKey(credential).encode());
    Cbor::Map extensions;
    const Cbor* const wishes = request.find(6);
    if (wishes != nullptr && wishes->find("hmac-secret") != nullptr && m_model.makesSecret) {
        extensions.emplace_back("hmac-secret", true);
    }
    if (wishes != nullptr && wishes->find("credProtect") != nullptr && m_model.credentialProtection) {
        extensions.emplace_back("credProtect", credential.protection);
    }
    const Bytes data = authenticatorData(*relyingParty, true, verified, attested,
                                         extensions.empty() ? std::nullopt : std::optional(Cbor(extensions)));
    const bool none = m_model.attestation == KeyModel::Attestation::None;
    return {kOk,
            Cbor(Cbor::Map{
                {1, none ? "none" : "packed"}, {2, data}, {3, attest(credential, data, *clientDataHash)}})};
}

Bytes VirtualKey::create(const Cbor& request, const std::string& relyingParty) {
    const Cbor* const wishes = request.find(6);
    const auto* const protection = wishes == nullptr ? nullptr : wishes->find<std::int64_t>("credProtect");
    const Bytes* const user = request.find(3)->find<Bytes>("id");
    Bytes id = random(m_model.credentialIdSize);
    m_credentials[id] = {.relyingParty = relyingParty,
                         .user = user == nullptr ? Bytes() : *user,
                         .scalar = m_model.algorithm == -8 ? random(32) : P256Key::generate().scalar(),
                         .algorithm = m_model.algorithm,
                         .secretVerified = random(32),
                         .secretUnverified = random(32),
                         .resident = optionOf(request, 7, "rk", false),
                         .protection = protection == nullptr || !m_model.credentialProtection
                                           ? 1
                                           : static_cast<int>(*protection)};
    return id;
}

Cbor VirtualKey::publicKey(const Credential& credential) const {
    if (credential.algorithm == -8) {
        return Cbor(Cbor::Map{{1, 1}, {3, -8}, {-1, 6}, {-2, ed25519Public(credential.scalar)}});
    }
    const Bytes point = P256Key::fromPrivate(credential.scalar).point();
    return Cbor(Cbor::Map{{1, 2},
                          {3, -7},
                          {-1, 1},
                          {-2, Bytes(point.begin(), point.begin() + 32)},
                          {-3, Bytes(point.begin() + 32, point.end())}});
}

Bytes VirtualKey::sign(const Credential& credential, ByteView message) const {
    return credential.algorithm == -8 ? ed25519Sign(credential.scalar, message)
                                      : P256Key::fromPrivate(credential.scalar).sign(message);
}

Bytes VirtualKey::authenticatorData(const std::string& relyingParty, bool touched, bool verified,
                                    const Bytes& attested, const std::optional<Cbor>& extensions) {
    Bytes data = sha256Of(asBytes(relyingParty));
    data.push_back(static_cast<std::uint8_t>((touched ? kUserPresent : 0) | (verified ? kUserVerified : 0) |
                                             (attested.empty() ? 0 : kAttested) |
                                             (extensions ? kExtended : 0)));
    appendBigEndian32(data, ++m_signCount);
    append(data, attested);
    if (extensions) {
        append(data, extensions->encode());
    }
    if (m_tamper) {
        m_tamper(data);
    }
    return data;
}

Cbor VirtualKey::attest(const Credential& credential, const Bytes& data, const Bytes& clientDataHash) const {
    const Bytes message = joined(data, clientDataHash);
    switch (m_model.attestation) {
        case KeyModel::Attestation::Self:
            return Cbor(Cbor::Map{{"alg", credential.algorithm}, {"sig", sign(credential, message)}});
        case KeyModel::Attestation::Certificate:
            return Cbor(Cbor::Map{{"alg", -7},
                                  {"sig", m_attestationKey.sign(message)},
                                  {"x5c", Cbor::Array{m_attestationKey.certificate()}}});
        case KeyModel::Attestation::None:
            break;
    }
    return Cbor(Cbor::Map());
}

Reply VirtualKey::getAssertion(const Cbor& request, Presence& presence) {
    const std::string* const relyingParty = request.find<std::string>(1);
    const Bytes* const clientDataHash = request.find<Bytes>(2);
    const Cbor* const list = request.find(3);
    if (clientDataHash == nullptr || relyingParty == nullptr) {
        return {kMissingParameter};
    }
    if (list != nullptr && m_model.listLimit > 0 && list->as<Cbor::Array>()->size() > m_model.listLimit) {
        return {kLimitExceeded};
    }
    const bool touchWanted = optionOf(request, 5, "up", true);
    if (!touchWanted && m_model.refusesSilence) {
        return {kUnsupportedOption};
    }
    const auto [status, verified, touched] =
        verify(request, 6, 5, *clientDataHash, ClientPin::kGet, *relyingParty, presence);
    if (status != kOk) {
        return {status};
    }
    const std::vector<Bytes> found = matching(list, *relyingParty, verified);
    if (found.empty()) {
        return {kNoCredentials};
    }
    if (const Status present = touched || !touchWanted ? kOk : presence.awaitTouch(); present != kOk) {
        return {present};
    }
    const Credential& credential = m_credentials.at(found.front());
    std::optional<Cbor> extensions;
    const Cbor* const wishes = request.find(4);
    const Cbor* const secretWish = wishes == nullptr ? nullptr : wishes->find("hmac-secret");
    if (secretWish != nullptr && m_model.makesSecret) {
        Bytes output;
        if (const Status given = hmacSecret(*secretWish, credential, verified, output); given != kOk) {
            return {given};
        }
        extensions = Cbor(Cbor::Map{{"hmac-secret", output}});
    }
    const Bytes data = authenticatorData(*relyingParty, touchWanted, verified, {}, extensions);
    Cbor::Map answer{{2, data}, {3, sign(credential, joined(data, *clientDataHash))}};
    if (m_model.namesSingle || list->as<Cbor::Array>()->size() > 1) {
        answer.emplace_back(1, Cbor::Map{{"id", found.front()}, {"type", "public-key"}});
    }
    if (m_tamperAnswer) {
        m_tamperAnswer(answer);
    }
    return {kOk, Cbor(std::move(answer))};
}

// The extension hmac-secret (CTAP 2.1, section 12.5).
Status VirtualKey::hmacSecret(const Cbor& input, const Credential& credential, bool verified, Bytes& output) {
    const Cbor* const key = input.find(1);
    const Bytes* const sealed = input.find<Bytes>(2);
    const Bytes* const code = input.find<Bytes>(3);
    const auto* const number = input.find<std::int64_t>(4);
    const PinProtocol* const protocol = m_pin.protocol(number == nullptr ? 1 : *number);
    if (key == nullptr || sealed == nullptr || code == nullptr || protocol == nullptr) {
        return kMissingParameter;
    }
    const Bytes secret = protocol->sharedSecret(*key);
    if (secret.empty() || !protocol->verify(secret, *sealed, *code)) {
        return kPinAuthInvalid;
    }
    const Bytes salts = protocol->decrypt(secret, *sealed);
    if (salts.size() != 32 && salts.size() != 64) {
        return kInvalidParameter;
    }
    const Bytes& random = verified ? credential.secretVerified : credential.secretUnverified;
    Bytes outputs = hmacSha256(random, ByteView(salts).first(32));
    if (salts.size() == 64) {
        append(outputs, hmacSha256(random, ByteView(salts).subspan(32)));
    }
    output = protocol->encrypt(secret, outputs);
    return kOk;
}

}  // namespace coffer::test
