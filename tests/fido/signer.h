// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "fido/cborvalue.h"

struct evp_pkey_st;

namespace coffer::test {

/// A key pair of one of the algorithms of WebAuthn, by its COSE number: -7 ES256, -8 EdDSA, -257 RS256, -35
/// ES384. Made new each time.
class Signer {
public:
    explicit Signer(int algorithm);

    [[nodiscard]] int algorithm() const { return m_algorithm; }
    [[nodiscard]] Cbor::Map publicKey() const;
    [[nodiscard]] Bytes sign(ByteView message) const;

private:
    int m_algorithm;
    std::shared_ptr<evp_pkey_st> m_key;
};

/// The parts of a registration and of an assertion, each as it should be until a test spoils it.
struct Specimen {
    explicit Specimen(int algorithm = -7) : signer(algorithm), publicKey(signer.publicKey()) {}

    Signer signer;
    Cbor publicKey;
    std::string relyingParty = "localhost";
    std::uint8_t flags = 0x05;  ///< user present and verified; AT and ED follow from the rest
    std::uint32_t signCount = 7;
    Bytes aaguid = Bytes(16, 0xaa);
    Bytes credential = Bytes(32, 0x42);
    std::optional<Cbor> extensions = {};
    Bytes clientDataHash = Bytes(32, 0x5a);

    /// Authenticator data with the credential, or without it as in an assertion.
    [[nodiscard]] Bytes registrationData() const;
    [[nodiscard]] Bytes assertionData() const;
    [[nodiscard]] Bytes signatureOver(ByteView data) const;
    /// An attestation object, its statement of that format.
    [[nodiscard]] Bytes object(const std::string& format, const Cbor& statement) const;
    [[nodiscard]] Cbor selfStatement() const;
};

}  // namespace coffer::test
