// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/signer.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <stdexcept>

#include "bytes/encoding.h"
#include "fido/ctapcrypto.h"

namespace coffer::test {
namespace {

EVP_PKEY* generate(int algorithm) {
    switch (algorithm) {
        case -7:
            return EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
        case -35:
            return EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-384");
        case -8:
            return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
        case -257:
            return EVP_RSA_gen(2048);
        default:
            throw std::invalid_argument("an algorithm that is none");
    }
}

Bytes number(const EVP_PKEY* key, const char* name, std::size_t size) {
    BIGNUM* value = nullptr;
    EVP_PKEY_get_bn_param(key, name, &value);
    Bytes bytes(size);
    BN_bn2binpad(value, bytes.data(), static_cast<int>(size));
    BN_free(value);
    return bytes;
}

}  // namespace

Signer::Signer(int algorithm) : m_algorithm(algorithm), m_key(generate(algorithm), EVP_PKEY_free) {}

Cbor::Map Signer::publicKey() const {
    const EVP_PKEY* const key = m_key.get();
    if (m_algorithm == -257) {
        return {{1, 3},
                {3, -257},
                {-1, number(key, OSSL_PKEY_PARAM_RSA_N, 256)},
                {-2, number(key, OSSL_PKEY_PARAM_RSA_E, 3)}};
    }
    if (m_algorithm == -8) {
        Bytes raw(32);
        std::size_t size = raw.size();
        EVP_PKEY_get_raw_public_key(key, raw.data(), &size);
        return {{1, 1}, {3, -8}, {-1, 6}, {-2, raw}};
    }
    const std::size_t size = m_algorithm == -7 ? 32 : 48;
    return {{1, 2},
            {3, m_algorithm},
            {-1, m_algorithm == -7 ? 1 : 2},
            {-2, number(key, OSSL_PKEY_PARAM_EC_PUB_X, size)},
            {-3, number(key, OSSL_PKEY_PARAM_EC_PUB_Y, size)}};
}

Bytes Signer::sign(ByteView message) const {
    const EVP_MD* const digest = m_algorithm == -8    ? nullptr
                                 : m_algorithm == -35 ? EVP_sha384()
                                                      : EVP_sha256();
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::size_t size = 0;
    EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, m_key.get());
    EVP_DigestSign(context.get(), nullptr, &size, message.data(), message.size());
    Bytes signature(size);
    EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size());
    signature.resize(size);
    return signature;
}

Bytes Specimen::registrationData() const {
    Bytes data = assertionData();
    data[32] |= 0x40;
    Bytes attested = aaguid;
    attested.push_back(static_cast<std::uint8_t>(credential.size() >> 8));
    attested.push_back(static_cast<std::uint8_t>(credential.size()));
    append(attested, credential);
    append(attested, publicKey.encode());
    data.insert(data.begin() + 37, attested.begin(), attested.end());
    return data;
}

Bytes Specimen::assertionData() const {
    Bytes data = sha256Of(asBytes(relyingParty));
    data.push_back(static_cast<std::uint8_t>(flags | (extensions ? 0x80 : 0)));
    appendBigEndian32(data, signCount);
    if (extensions) {
        append(data, extensions->encode());
    }
    return data;
}

Bytes Specimen::signatureOver(ByteView data) const {
    Bytes message(data.begin(), data.end());
    append(message, clientDataHash);
    return signer.sign(message);
}

Bytes Specimen::object(const std::string& format, const Cbor& statement) const {
    return Cbor(Cbor::Map{{"fmt", format}, {"attStmt", statement}, {"authData", registrationData()}})
        .encode();
}

Cbor Specimen::selfStatement() const {
    return Cbor(Cbor::Map{{"alg", signer.algorithm()}, {"sig", signatureOver(registrationData())}});
}

}  // namespace coffer::test
