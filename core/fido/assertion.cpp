// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/assertion.h"

#include "fido/authenticatordata.h"
#include "fido/cosekey.h"
#include "fido/extensions.h"
#include "fido/handles.h"

namespace coffer {
namespace {

constexpr std::size_t kHashSize = 32;
constexpr std::size_t kSignatureLimit = 1024;

// The assertion as libfido2 verifies it; nothing where it cannot hold it.
FidoOwned<fido_assert_t> libraryAssertion(const SignedAssertion& assertion, const AuthenticatorData& data) {
    FidoOwned<fido_assert_t> result(fido_assert_new());
    const std::string rpId(kRelyingPartyId);
    const auto set = [](int error) { return error == FIDO_OK; };
    const bool good =
        result && set(fido_assert_set_rp(result.get(), rpId.c_str())) &&
        set(fido_assert_set_clientdata_hash(result.get(), assertion.clientDataHash.data(),
                                            assertion.clientDataHash.size())) &&
        set(fido_assert_set_up(result.get(), FIDO_OPT_TRUE)) &&
        set(fido_assert_set_uv(result.get(), FIDO_OPT_TRUE)) && set(fido_assert_set_count(result.get(), 1)) &&
        set(fido_assert_set_authdata_raw(result.get(), 0, assertion.authenticatorData.data(),
                                         assertion.authenticatorData.size())) &&
        set(fido_assert_set_sig(result.get(), 0, assertion.signature.data(), assertion.signature.size())) &&
        expectExtensions(*result, data.extensions);
    return good ? std::move(result) : nullptr;
}

}  // namespace

Outcome<void> checkAuthenticatorData(ByteView authenticatorData) {
    const auto data = parseAuthenticatorData(authenticatorData);
    return data ? checkAuthenticatorData(*data)
                : Failure{Fault::Broken, {}, "the authenticator data cannot be read"};
}

Outcome<AssertionFacts> verifyAssertion(const SignedAssertion& assertion, ByteView publicKey) {
    const auto data = parseAuthenticatorData(assertion.authenticatorData);
    if (!data || assertion.clientDataHash.size() != kHashSize ||
        assertion.signature.size() > kSignatureLimit) {
        return Failure{Fault::Broken, {}, "the signed assertion cannot be read"};
    }
    if (auto checked = checkAuthenticatorData(*data); !checked) {
        return checked.failure();
    }
    const auto key = CoseKey::parse(publicKey);
    if (!key) {
        return Failure{Fault::Unsupported, {}, "its public key is of a kind that cannot be verified"};
    }
    const auto prepared = libraryAssertion(assertion, *data);
    if (!prepared) {
        return Failure{Fault::Broken, {}, "the signed assertion cannot be read"};
    }
    if (fido_assert_verify(prepared.get(), 0, key->algorithm(), key->libraryKey()) != FIDO_OK) {
        return Failure{Fault::Refused, {}, "the signature is wrong"};
    }
    return AssertionFacts{data->backupEligible, data->backedUp, data->signCount};
}

}  // namespace coffer
