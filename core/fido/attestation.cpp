// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "fido/aaguids.h"
#include "fido/assertion.h"
#include "fido/authenticatordata.h"
#include "fido/cosekey.h"
#include "fido/extensions.h"
#include "fido/handles.h"

namespace coffer {
namespace {

Failure broken(std::string detail) {
    return {Fault::Broken, {}, std::move(detail)};
}

// An attestation statement, as far as its kind of verification depends on it.
struct Statement {
    bool isSigned = false;
    bool hasCertificate = false;
    std::optional<std::int64_t> algorithm;
};

Statement outlineOf(const CborMap& map) {
    const auto algorithm = cborValue(map, "alg");
    return {.isSigned = cborValue(map, "sig").has_value(),
            .hasCertificate = cborValue(map, "x5c").has_value(),
            .algorithm = algorithm ? cborInteger(*algorithm) : std::nullopt};
}

bool isKnown(std::optional<std::int64_t> algorithm) {
    return algorithm && std::find(kSignatureAlgorithms.begin(), kSignatureAlgorithms.end(), *algorithm) !=
                            kSignatureAlgorithms.end();
}

// The registration as libfido2 verifies it; nothing where it has no name for a part of it.
FidoOwned<fido_cred_t> libraryCredential(const AttestationStatement& statement, const AuthenticatorData& data,
                                         int algorithm, const Hash& clientDataHash) {
    FidoOwned<fido_cred_t> credential(fido_cred_new());
    const std::string rpId(kRelyingPartyId);
    const std::string rpName(kRelyingPartyName);
    const auto set = [](int error) { return error == FIDO_OK; };
    const bool good =
        credential && set(fido_cred_set_type(credential.get(), algorithm)) &&
        set(fido_cred_set_fmt(credential.get(), statement.format.c_str())) &&
        set(fido_cred_set_rp(credential.get(), rpId.c_str(), rpName.c_str())) &&
        set(fido_cred_set_uv(credential.get(), FIDO_OPT_TRUE)) &&
        set(fido_cred_set_clientdata_hash(credential.get(), clientDataHash.view().data(), Hash::kSize)) &&
        set(fido_cred_set_authdata_raw(credential.get(), statement.authenticatorData.data(),
                                       statement.authenticatorData.size())) &&
        set(fido_cred_set_attstmt(credential.get(), statement.statement.data(),
                                  statement.statement.size())) &&
        expectExtensions(*credential, data.extensions);
    return good ? std::move(credential) : nullptr;
}

// What a signature that libfido2 finds wrong means. In the format of TPMs, and with algorithms that it does
// not have, it also says so of what it cannot judge.
Outcome<Attestation> wrongSignature(const AttestationStatement& statement, const Statement& outline) {
    const bool judged =
        statement.format == "fido-u2f" || (statement.format == "packed" && isKnown(outline.algorithm));
    if (judged) {
        return Failure{Fault::Refused, {}, "the attestation's signature is wrong"};
    }
    return Attestation::None;
}

Outcome<Attestation> judge(const AttestationStatement& statement, const AuthenticatorData& data,
                           int algorithm, const Hash& clientDataHash) {
    if (statement.format != "packed" && statement.format != "fido-u2f" && statement.format != "tpm") {
        return Attestation::None;
    }
    const auto map = cborMap(statement.statement);
    if (!map) {
        return broken("the attestation statement is no CBOR map");
    }
    const Statement outline = outlineOf(*map);
    const bool self = statement.format == "packed" && !outline.hasCertificate;
    if (self && outline.algorithm != algorithm) {
        return Failure{Fault::Refused, {}, "the attestation names another algorithm than the key has"};
    }
    const auto credential = libraryCredential(statement, data, algorithm, clientDataHash);
    if (!outline.isSigned || !credential) {
        return Attestation::None;
    }
    const int verdict = self ? fido_cred_verify_self(credential.get()) : fido_cred_verify(credential.get());
    if (verdict == FIDO_ERR_INVALID_SIG) {
        return wrongSignature(statement, outline);
    }
    return verdict != FIDO_OK ? Attestation::None : self ? Attestation::Self : Attestation::Verified;
}

bool claimsSecret(const AuthenticatorData& data) {
    const auto value = cborValue(data.extensions, "hmac-secret");
    return value && cborBoolean(*value) == true;
}

// The encoded value under that key; empty, which is no item, where there is none.
ByteView member(const CborMap& map, std::string_view key) {
    return cborValue(map, key).value_or(ByteView());
}

bool isZero(ByteView bytes) {
    return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte == 0; });
}

Registration describe(const AuthenticatorData& data, Attestation attestation) {
    const AttestedCredential& credential = *data.credential;
    Portrait portrait{.aaguid = {},
                      .attestation = attestation,
                      .backupEligible = data.backupEligible,
                      .backedUp = data.backedUp,
                      .thisComputerOnly = livesInComputer(credential.aaguid),
                      .signCount = data.signCount};
    if (!isZero(credential.aaguid)) {
        portrait.aaguid = toBytes(credential.aaguid);
    }
    return {toBytes(credential.id), toBytes(credential.publicKey), std::move(portrait), claimsSecret(data)};
}

}  // namespace

Outcome<AttestationStatement> splitAttestation(ByteView attestationObject) {
    if (attestationObject.size() > kAttestationLimit) {
        return broken("the attestation object is too long");
    }
    const auto map = cborMap(attestationObject);
    if (!map) {
        return broken("the attestation object is no CBOR map");
    }
    const auto format = cborText(member(*map, "fmt"));
    const auto statement = firstCborItem(member(*map, "attStmt"));
    const auto data = cborBytes(member(*map, "authData"));
    if (!format || !statement || !data) {
        return broken("the attestation object lacks a part");
    }
    return AttestationStatement{std::string(*format), toBytes(*statement), toBytes(*data)};
}

Outcome<Registration> verifyRegistration(const AttestationStatement& statement, const Hash& clientDataHash) {
    const auto data = parseAuthenticatorData(statement.authenticatorData);
    if (!data || !data->credential) {
        return broken("the authenticator data of the registration cannot be read");
    }
    if (auto checked = checkAuthenticatorData(*data); !checked) {
        return checked.failure();
    }
    const auto key = CoseKey::parse(data->credential->publicKey);
    if (!key) {
        return Failure{Fault::Unsupported, {}, "its public key is of a kind that cannot be verified"};
    }
    const auto attestation = judge(statement, *data, key->algorithm(), clientDataHash);
    if (!attestation) {
        return attestation.failure();
    }
    return describe(*data, *attestation);
}

Outcome<Registration> verifyRegistration(ByteView attestationObject, const Hash& clientDataHash) {
    const auto statement = splitAttestation(attestationObject);
    if (!statement) {
        return statement.failure();
    }
    return verifyRegistration(*statement, clientDataHash);
}

}  // namespace coffer
