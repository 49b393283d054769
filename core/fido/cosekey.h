// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>

#include "bytes/bytes.h"

/// Inside the room only: a public key in COSE form (RFC 9052, 9053) as libfido2 takes it.
namespace coffer {

class CoseKey {
public:
    /// The key of an encoded COSE_Key; nothing where it is none, of another algorithm than libfido2 verifies,
    /// or no point of its curve.
    static std::optional<CoseKey> parse(ByteView encoded);

    /// Its COSE algorithm, one of kSignatureAlgorithms.
    [[nodiscard]] int algorithm() const { return m_algorithm; }
    /// For fido_assert_verify. Lives as long as this object.
    [[nodiscard]] const void* libraryKey() const { return m_key.get(); }

private:
    using Key = std::unique_ptr<void, void (*)(void*)>;
    CoseKey(int algorithm, Key key) : m_algorithm(algorithm), m_key(std::move(key)) {}

    int m_algorithm;
    Key m_key;
};

}  // namespace coffer
