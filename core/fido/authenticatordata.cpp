// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/authenticatordata.h"

#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "fido/assertion.h"

namespace coffer {
namespace {

constexpr std::uint8_t kUserPresent = 0x01;
constexpr std::uint8_t kUserVerified = 0x04;
constexpr std::uint8_t kBackupEligible = 0x08;
constexpr std::uint8_t kBackedUp = 0x10;
constexpr std::uint8_t kCredentialFollows = 0x40;
constexpr std::uint8_t kExtensionsFollow = 0x80;

constexpr std::size_t kHashSize = 32;
constexpr std::size_t kFixedSize = kHashSize + 1 + 4;
constexpr std::size_t kAaguidSize = 16;

// Takes the first `size` bytes off `rest`; nothing where there are fewer.
std::optional<ByteView> take(ByteView& rest, std::size_t size) {
    if (rest.size() < size) {
        return std::nullopt;
    }
    const ByteView taken = rest.first(size);
    rest = rest.subspan(size);
    return taken;
}

std::optional<ByteView> takeItem(ByteView& rest) {
    const auto item = firstCborItem(rest);
    return item ? take(rest, item->size()) : std::nullopt;
}

std::optional<AttestedCredential> takeCredential(ByteView& rest) {
    const auto aaguid = take(rest, kAaguidSize);
    const auto length = take(rest, 2);
    if (!aaguid || !length) {
        return std::nullopt;
    }
    const std::size_t size = std::size_t{(*length)[0]} << 8 | (*length)[1];
    if (size == 0 || size > kCredentialIdLimit) {
        return std::nullopt;
    }
    const auto id = take(rest, size);
    const auto key = id ? takeItem(rest) : std::nullopt;
    return key ? std::optional(AttestedCredential{*aaguid, *id, *key}) : std::nullopt;
}

AuthenticatorData fixedPart(ByteView bytes) {
    const std::uint8_t flags = bytes[kHashSize];
    return {.relyingPartyHash = bytes.first(kHashSize),
            .userPresent = (flags & kUserPresent) != 0,
            .userVerified = (flags & kUserVerified) != 0,
            .backupEligible = (flags & kBackupEligible) != 0,
            .backedUp = (flags & kBackedUp) != 0,
            .signCount = readBigEndian32(bytes.subspan(kHashSize + 1)),
            .credential = {},
            .extensions = {}};
}

}  // namespace

std::optional<AuthenticatorData> parseAuthenticatorData(ByteView bytes) {
    ByteView rest = bytes;
    const auto fixed = take(rest, kFixedSize);
    if (!fixed) {
        return std::nullopt;
    }
    const std::uint8_t flags = bytes[kHashSize];
    AuthenticatorData data = fixedPart(*fixed);
    if ((flags & kCredentialFollows) != 0) {
        data.credential = takeCredential(rest);
        if (!data.credential) {
            return std::nullopt;
        }
    }
    if ((flags & kExtensionsFollow) != 0) {
        const auto item = takeItem(rest);
        auto extensions = item ? cborMap(*item) : std::nullopt;
        if (!extensions) {
            return std::nullopt;
        }
        data.extensions = *std::move(extensions);
    }
    return rest.empty() ? std::optional(std::move(data)) : std::nullopt;
}

Outcome<void> checkAuthenticatorData(const AuthenticatorData& data) {
    const Hash expected = crypto::sha256(asBytes(kRelyingPartyId));
    if (!crypto::constantTimeEqual(expected, data.relyingPartyHash)) {
        return Failure{Fault::Refused, {}, "it answered for another relying party"};
    }
    if (!data.userPresent) {
        return Failure{Fault::Refused, {}, "it answered without a touch"};
    }
    if (!data.userVerified) {
        return Failure{Fault::Refused, {}, "it answered without PIN, fingerprint or face"};
    }
    if (data.backedUp && !data.backupEligible) {
        return Failure{Fault::Refused, {}, "it is backed up, and says that it cannot be"};
    }
    return {};
}

}  // namespace coffer
