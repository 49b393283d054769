// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/ctapcrypto.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/param_build.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <cstdlib>
#include <iostream>

namespace coffer::test {
namespace {

void require(bool good, const char* what) {
    if (!good) {
        std::cerr << "the virtual authenticator could not " << what << '\n';
        std::abort();
    }
}

using KeyPointer = std::shared_ptr<EVP_PKEY>;

KeyPointer owned(EVP_PKEY* key) {
    return {key, EVP_PKEY_free};
}

Bytes uncompressed(ByteView point) {
    Bytes bytes(1 + point.size(), 4);
    std::copy(point.begin(), point.end(), bytes.begin() + 1);
    return bytes;
}

KeyPointer keyOf(OSSL_PARAM* parameters, int selection) {
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY* key = nullptr;
    EVP_PKEY_fromdata_init(context.get());
    EVP_PKEY_fromdata(context.get(), &key, selection, parameters);
    return owned(key);
}

KeyPointer publicKey(ByteView point) {
    Bytes encoded = uncompressed(point);
    char group[] = "prime256v1";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, encoded.data(), encoded.size()),
        OSSL_PARAM_construct_end()};
    return keyOf(parameters, EVP_PKEY_PUBLIC_KEY);
}

// The point of a scalar: the only step that needs the curve itself.
Bytes pointOf(ByteView scalar) {
    const std::unique_ptr<EC_GROUP, decltype(&EC_GROUP_free)> group(
        EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1), EC_GROUP_free);
    const std::unique_ptr<EC_POINT, decltype(&EC_POINT_free)> point(EC_POINT_new(group.get()), EC_POINT_free);
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        BN_bin2bn(scalar.data(), static_cast<int>(scalar.size()), nullptr), BN_free);
    Bytes encoded(65);
    require(EC_POINT_mul(group.get(), point.get(), number.get(), nullptr, nullptr, nullptr) == 1 &&
                EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, encoded.data(),
                                   encoded.size(), nullptr) == encoded.size(),
            "compute a public key");
    return {encoded.begin() + 1, encoded.end()};
}

KeyPointer privateKey(ByteView scalar) {
    const Bytes encoded = uncompressed(pointOf(scalar));
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        BN_bin2bn(scalar.data(), static_cast<int>(scalar.size()), nullptr), BN_free);
    const std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)> builder(OSSL_PARAM_BLD_new(),
                                                                                  OSSL_PARAM_BLD_free);
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, encoded.data(), encoded.size());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, number.get());
    const std::unique_ptr<OSSL_PARAM, decltype(&OSSL_PARAM_free)> parameters(
        OSSL_PARAM_BLD_to_param(builder.get()), OSSL_PARAM_free);
    auto key = keyOf(parameters.get(), EVP_PKEY_KEYPAIR);
    require(key != nullptr, "make a key");
    return key;
}

Bytes signWith(EVP_PKEY* key, const EVP_MD* digest, ByteView message) {
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::size_t size = 0;
    require(EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key) == 1 &&
                EVP_DigestSign(context.get(), nullptr, &size, message.data(), message.size()) == 1,
            "begin a signature");
    Bytes signature(size);
    require(EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size()) == 1,
            "sign");
    signature.resize(size);
    return signature;
}

KeyPointer ed25519(ByteView seed) {
    return owned(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size()));
}

}  // namespace

Bytes sha256Of(ByteView bytes) {
    Bytes digest(32);
    require(EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr) == 1,
            "hash");
    return digest;
}

Bytes hmacSha256(ByteView key, ByteView message) {
    Bytes code(32);
    require(HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), message.data(), message.size(),
                 code.data(), nullptr) != nullptr,
            "authenticate");
    return code;
}

Bytes hkdf(ByteView secret, std::string_view info) {
    const Bytes extracted = hmacSha256(Bytes(32), secret);
    Bytes block(info.begin(), info.end());
    block.push_back(1);
    return hmacSha256(extracted, block);
}

Bytes random(std::size_t size) {
    Bytes bytes(size);
    require(RAND_bytes(bytes.data(), static_cast<int>(size)) == 1, "get random bytes");
    return bytes;
}

Bytes aesCbc(Cipher direction, ByteView key, ByteView iv, ByteView bytes) {
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  EVP_CIPHER_CTX_free);
    Bytes result(bytes.size() + 16);
    int size = 0;
    require(key.size() == 32 && iv.size() == 16 &&
                EVP_CipherInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key.data(), iv.data(),
                                  direction == Cipher::Encrypt ? 1 : 0) == 1 &&
                EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
                EVP_CipherUpdate(context.get(), result.data(), &size, bytes.data(),
                                 static_cast<int>(bytes.size())) == 1,
            "encrypt");
    result.resize(static_cast<std::size_t>(size));
    return result;
}

P256Key::P256Key(Bytes scalar) : m_scalar(std::move(scalar)), m_key(privateKey(m_scalar)) {}

P256Key P256Key::generate() {
    const auto key = owned(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    BIGNUM* number = nullptr;
    require(EVP_PKEY_get_bn_param(key.get(), OSSL_PKEY_PARAM_PRIV_KEY, &number) == 1, "make a key");
    Bytes scalar(32);
    BN_bn2binpad(number, scalar.data(), 32);
    BN_free(number);
    return P256Key(std::move(scalar));
}

P256Key P256Key::fromPrivate(ByteView scalar) {
    return P256Key(Bytes(scalar.begin(), scalar.end()));
}

Bytes P256Key::point() const {
    return pointOf(m_scalar);
}

Bytes P256Key::agree(ByteView point) const {
    const auto peer = publicKey(point);
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new(m_key.get(), nullptr), EVP_PKEY_CTX_free);
    Bytes shared(32);
    std::size_t size = shared.size();
    const bool good = peer && EVP_PKEY_derive_init(context.get()) == 1 &&
                      EVP_PKEY_derive_set_peer(context.get(), peer.get()) == 1 &&
                      EVP_PKEY_derive(context.get(), shared.data(), &size) == 1;
    return good ? shared : Bytes();
}

Bytes P256Key::sign(ByteView message) const {
    return signWith(m_key.get(), EVP_sha256(), message);
}

Bytes P256Key::certificate() const {
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), X509_free);
    X509_NAME* const name = X509_get_subject_name(certificate.get());
    const auto set = [&](const char* field, const char* value) {
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_ASC, reinterpret_cast<const unsigned char*>(value),
                                   -1, -1, 0);
    };
    set("C", "AQ");
    set("O", "Coffer tests");
    set("OU", "Authenticator Attestation");
    set("CN", "Virtual authenticator");
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86400);
    X509_set_issuer_name(certificate.get(), name);
    X509_set_pubkey(certificate.get(), m_key.get());
    // WebAuthn section 8.2.1 wants it to say that it is none of an authority.
    X509_EXTENSION* const leaf =
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_basic_constraints, "critical,CA:FALSE");
    X509_add_ext(certificate.get(), leaf, -1);
    X509_EXTENSION_free(leaf);
    require(X509_sign(certificate.get(), m_key.get(), EVP_sha256()) > 0, "sign a certificate");
    unsigned char* encoded = nullptr;
    const int size = i2d_X509(certificate.get(), &encoded);
    Bytes bytes(encoded, encoded + size);
    OPENSSL_free(encoded);
    return bytes;
}

Bytes ed25519Public(ByteView seed) {
    Bytes key(32);
    std::size_t size = key.size();
    EVP_PKEY_get_raw_public_key(ed25519(seed).get(), key.data(), &size);
    return key;
}

Bytes ed25519Sign(ByteView seed, ByteView message) {
    return signWith(ed25519(seed).get(), nullptr, message);
}

}  // namespace coffer::test
