// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser/softpasskey.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>

#include <array>
#include <cassert>

#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "crypto/random.h"

namespace coffer {
namespace {

using nlohmann::json;

// Just enough of CBOR to write what is written here.
void head(Bytes& to, unsigned major, std::size_t size) {
    const auto type = static_cast<std::uint8_t>(major << 5);
    if (size < 24) {
        to.push_back(static_cast<std::uint8_t>(type | size));
    } else if (size < 256) {
        to.push_back(static_cast<std::uint8_t>(type | 24U));
        to.push_back(static_cast<std::uint8_t>(size));
    } else {
        to.push_back(static_cast<std::uint8_t>(type | 25U));
        to.push_back(static_cast<std::uint8_t>(size >> 8));
        to.push_back(static_cast<std::uint8_t>(size));
    }
}

void integer(Bytes& to, int value) {
    value < 0 ? head(to, 1, static_cast<std::size_t>(-1 - value))
              : head(to, 0, static_cast<std::size_t>(value));
}

void text(Bytes& to, std::string_view value) {
    head(to, 3, value.size());
    append(to, asBytes(value));
}

void bytes(Bytes& to, ByteView value) {
    head(to, 2, value.size());
    append(to, value);
}

Bytes coordinate(const EVP_PKEY* key, const char* name) {
    BIGNUM* number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    Bytes result(32);
    BN_bn2binpad(number, result.data(), static_cast<int>(result.size()));
    BN_free(number);
    return result;
}

std::string inputFor(const json& request, const SoftPasskey& passkey) {
    const json& prf = request["publicKey"]["extensions"]["prf"];
    return request["call"] == "create" ? prf["eval"]["first"]
                                       : prf["evalByCredential"][toBase64Url(passkey.id)]["first"];
}

}  // namespace

SoftPasskey::SoftPasskey()
    : id(32), m_key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), &EVP_PKEY_free), m_secret(32) {
    crypto::randomBytes(id);
    crypto::randomBytes(m_secret);
}

Bytes SoftPasskey::publicKey() const {
    Bytes key;
    head(key, 5, 5);
    for (const auto& [name, value] : {std::pair{1, 2}, {3, algorithm}, {-1, 1}}) {
        integer(key, name);
        integer(key, value);
    }
    integer(key, -2);
    bytes(key, coordinate(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X));
    integer(key, -3);
    bytes(key, coordinate(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y));
    return key;
}

Bytes SoftPasskey::authenticatorData(bool made) const {
    constexpr unsigned kAttested = 0x40;
    const Hash party = crypto::sha256(asBytes(relyingParty));
    Bytes data(party.view().begin(), party.view().end());
    data.push_back(static_cast<std::uint8_t>(made ? flags | kAttested : flags));
    appendBigEndian32(data, signCount);
    if (made) {
        append(data, Bytes(16, 0));
        data.push_back(static_cast<std::uint8_t>(id.size() >> 8));
        data.push_back(static_cast<std::uint8_t>(id.size()));
        append(data, id);
        append(data, publicKey());
    }
    return data;
}

Bytes SoftPasskey::attestationObject() const {
    Bytes object;
    head(object, 5, 3);
    text(object, "fmt");
    text(object, "none");
    text(object, "attStmt");
    head(object, 5, 0);
    text(object, "authData");
    bytes(object, authenticatorData(true));
    return object;
}

Bytes SoftPasskey::sign(ByteView authenticatorData, ByteView clientDataHash) const {
    Bytes message(authenticatorData.begin(), authenticatorData.end());
    append(message, clientDataHash);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get());
    std::size_t size = 128;
    Bytes signature(size);
    [[maybe_unused]] const int good =
        EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size());
    assert(good == 1);
    signature.resize(size);
    if (bogusSignature) {
        signature.back() ^= 1;
    }
    return signature;
}

SecretBytes SoftPasskey::secretFor(ByteView input) const {
    return SecretBytes::copyOf(crypto::HmacSha256(m_secret).compute({input}));
}

std::string SoftBrowser::clientData(const json& request) const {
    const std::string right = "webauthn." + request["call"].get<std::string>();
    const std::string asked = request["publicKey"]["challenge"];
    return R"({"type":")" + type.value_or(right) + R"(","challenge":")" + challenge.value_or(asked) +
           R"(","origin":")" + origin + R"(")" + extra + "}";
}

SoftBrowser::Answer SoftBrowser::answer(const json& request, const SoftPasskey& passkey) const {
    const std::string data = clientData(request);
    Answer result;
    result.message = {{"id", toBase64Url(id.value_or(passkey.id))},
                      {"clientDataJSON", toBase64Url(asBytes(data))}};
    if (request["call"] == "create") {
        result.message["attestationObject"] = toBase64Url(passkey.attestationObject());
        result.message["transports"] = {"internal", "nonsense", "hybrid"};
        result.message["prf"] = secret;
    } else {
        const Bytes authenticatorData = passkey.authenticatorData();
        result.message["authenticatorData"] = toBase64Url(authenticatorData);
        result.message["signature"] =
            toBase64Url(passkey.sign(authenticatorData, crypto::sha256(asBytes(data))));
        result.message["userHandle"] = userHandle ? json(toBase64Url(*userHandle)) : json();
    }
    if (secret) {
        result.secret = passkey.secretFor(*fromBase64Url(inputFor(request, passkey)));
    }
    return result;
}

}  // namespace coffer
