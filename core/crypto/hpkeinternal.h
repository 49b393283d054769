// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>

#include "crypto/hpke.h"

/// Inside the room and its tests only: the parts of which HPKE is composed, named as in RFC 9180, and the way
/// to state the ephemeral key, which the RFC's vectors need and nobody else may have.
namespace coffer::crypto::internal {

/// What binds the labelled derivations to one algorithm suite (RFC 9180, 4.1 and 5.1).
enum class Suite { Kem, Hpke };

/// LabeledExtract and LabeledExpand (RFC 9180, 4).
SecretBytes labeledExtract(Suite suite, ByteView salt, std::string_view label, ByteView inputKey);
SecretBytes labeledExpand(Suite suite, ByteView key, std::string_view label,
                          std::initializer_list<ByteView> info, std::size_t length);

struct HpkeSeam {
    /// The key pair of a private scalar. Requires: scalar.size() == 32.
    static KemKeyPair fromScalar(ByteView scalar);
    /// X25519 (RFC 7748, 6.1); nothing when the result is all zeros or `other` is not a public key.
    static std::optional<SecretBytes> agree(const KemKeyPair& own, ByteView other);
    /// hpkeSealPsk with a stated ephemeral key pair, which must be fresh.
    static Result<HpkeSealed> sealPsk(const KemKeyPair& ephemeral, const SealerKey& recipient, ByteView psk,
                                      ByteView pskId, ByteView info, ByteView aad, ByteView plaintext);
};

/// ExtractAndExpand of the KEM (RFC 9180, 4.1): the shared secret of one message.
SecretBytes kemSharedSecret(const SecretBytes& agreed, ByteView enc, const SealerKey& recipient);

}  // namespace coffer::crypto::internal
