// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/cosekey.h"

#include <fido.h>
#include <fido/eddsa.h>
#include <fido/es256.h>
#include <fido/es384.h>
#include <fido/rs256.h>

#include "fido/cborreader.h"

namespace coffer {
namespace {

// Labels of COSE_Key, and of its kinds.
constexpr int kKeyType = 1;
constexpr int kAlgorithm = 3;
constexpr int kCurve = -1;
constexpr int kX = -2;
constexpr int kY = -3;
constexpr int kModulus = -1;
constexpr int kExponent = -2;

using LibraryKey = std::unique_ptr<void, void (*)(void*)>;

LibraryKey noKey() {
    return {nullptr, [](void*) {}};
}

// A key of libfido2's type Key, made by `create` and filled by `fill` from raw bytes, which must be `size`.
template <typename Key, auto create, auto release, auto fill>
LibraryKey filled(const Bytes& raw, std::size_t size) {
    LibraryKey key(create(), [](void* object) {
        auto* typed = static_cast<Key*>(object);
        release(&typed);
    });
    const bool good =
        key && raw.size() == size && fill(static_cast<Key*>(key.get()), raw.data(), raw.size()) == FIDO_OK;
    return good ? std::move(key) : noKey();
}

// The members under those labels one after another; empty where one is missing or the map has other
// constants.
Bytes joined(const CborMap& map, std::initializer_list<int> labels) {
    Bytes raw;
    for (const int label : labels) {
        const auto part = cborBytes(map, label);
        if (!part) {
            return {};
        }
        append(raw, *part);
    }
    return raw;
}

bool isOnCurve(const CborMap& map, std::int64_t keyType, std::int64_t curve, std::size_t coordinate) {
    const auto x = cborBytes(map, kX);
    return cborInteger(map, kKeyType) == keyType && cborInteger(map, kCurve) == curve && x &&
           x->size() == coordinate;
}

LibraryKey makeKey(const CborMap& map, std::int64_t algorithm) {
    switch (algorithm) {
        case COSE_ES256:
            return isOnCurve(map, COSE_KTY_EC2, COSE_P256, 32)
                       ? filled<es256_pk_t, es256_pk_new, es256_pk_free, es256_pk_from_ptr>(
                             joined(map, {kX, kY}), 64)
                       : noKey();
        case COSE_ES384:
            return isOnCurve(map, COSE_KTY_EC2, COSE_P384, 48)
                       ? filled<es384_pk_t, es384_pk_new, es384_pk_free, es384_pk_from_ptr>(
                             joined(map, {kX, kY}), 96)
                       : noKey();
        case COSE_EDDSA:
            return isOnCurve(map, COSE_KTY_OKP, COSE_ED25519, 32)
                       ? filled<eddsa_pk_t, eddsa_pk_new, eddsa_pk_free, eddsa_pk_from_ptr>(joined(map, {kX}),
                                                                                            32)
                       : noKey();
        case COSE_RS256:
            return cborInteger(map, kKeyType) == COSE_KTY_RSA
                       ? filled<rs256_pk_t, rs256_pk_new, rs256_pk_free, rs256_pk_from_ptr>(
                             joined(map, {kModulus, kExponent}), 259)
                       : noKey();
        default:
            return noKey();
    }
}

}  // namespace

std::optional<CoseKey> CoseKey::parse(ByteView encoded) {
    const auto map = cborMap(encoded);
    const auto algorithm = map ? cborInteger(*map, kAlgorithm) : std::nullopt;
    if (!algorithm) {
        return std::nullopt;
    }
    LibraryKey key = makeKey(*map, *algorithm);
    return key ? std::optional(CoseKey(static_cast<int>(*algorithm), std::move(key))) : std::nullopt;
}

}  // namespace coffer
