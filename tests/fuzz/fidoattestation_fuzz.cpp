// SPDX-License-Identifier: GPL-3.0-or-later
#include <cassert>
#include <cstdint>

#include "fido/assertion.h"
#include "fido/authenticatordata.h"
#include "fido/cosekey.h"

/// What a browser or a key hands over as registration or assertion: the whole input is an attestation object,
/// authenticator data, a COSE_Key and a signed assertion in turn. Whatever is read lies within the input, and
/// what verifies has been present, verified, and for our relying party.
namespace coffer {
namespace {

bool within(ByteView part, ByteView whole) {
    return part.empty() ||
           (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

void tryAuthenticatorData(ByteView input) {
    const auto data = parseAuthenticatorData(input);
    if (!data) {
        return;
    }
    assert(within(data->relyingPartyHash, input) && data->relyingPartyHash.size() == 32);
    if (data->credential) {
        assert(within(data->credential->id, input) && within(data->credential->publicKey, input));
        assert(!data->credential->id.empty() && data->credential->id.size() <= kCredentialIdLimit);
    }
    for (const CborPair& extension : data->extensions) {
        assert(within(extension.value, input));
    }
}

void tryRegistration(ByteView input) {
    const auto split = splitAttestation(input);
    if (!split) {
        assert(split.failure().fault == Fault::Broken);
        return;
    }
    tryAuthenticatorData(split->authenticatorData);
    const auto registration = verifyRegistration(*split, Hash());
    if (!registration) {
        return;
    }
    assert(!registration->credential.empty() && registration->credential.size() <= kCredentialIdLimit);
    assert(CoseKey::parse(registration->publicKey));
    assert(registration->portrait.backupEligible || !registration->portrait.backedUp);
}

}  // namespace
}  // namespace coffer

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const coffer::ByteView input(data, size);
    coffer::tryRegistration(input);
    coffer::tryAuthenticatorData(input);
    const auto key = coffer::CoseKey::parse(input);
    const std::size_t half = size / 2;
    const coffer::Bytes first(input.begin(), input.begin() + static_cast<std::ptrdiff_t>(half));
    static_cast<void>(
        coffer::verifyAssertion({first, coffer::Bytes(32), coffer::Bytes(64)}, input.subspan(half)));
    return key && key->libraryKey() == nullptr ? 1 : 0;
}
