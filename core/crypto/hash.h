// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <memory>

#include "bytes/bytes.h"
#include "crypto/handles.h"

/// SHA-256 (FIPS 180-4), HMAC-SHA256 (RFC 2104) and the comparison that goes with them.
namespace coffer::crypto {

/// SHA-256 of `bytes`.
Hash sha256(ByteView bytes);

/// SHA-256 of bytes that arrive in pieces, in any sizes. Can be moved; one thread at a time.
class Sha256 {
public:
    Sha256();
    void update(ByteView bytes);
    /// The hash of everything since the construction or the last finish(); then starts over.
    Hash finish();

private:
    Owned<evp_md_ctx_st> m_context;
};

/// Whether two values are equal, in a time that depends on their lengths alone (values of different lengths
/// are not equal). For whatever an attacker could learn by guessing: tags, commitments, check values.
bool constantTimeEqual(ByteView left, ByteView right);

/// HMAC-SHA256 under one key, prepared once so that each of many messages costs little more than its hash.
///
/// compute() may run in several threads at once on the same object: each call borrows a prepared context and
/// gives it back, so there are never more of them than there were threads. The key stays in OpenSSL's own,
/// ordinary memory; it is wiped with the object. Can be moved, while no other thread uses it.
class HmacSha256 {
public:
    /// `key` is copied; any length (RFC 2104 recommends at least 32 bytes).
    explicit HmacSha256(ByteView key);
    HmacSha256(HmacSha256&& other) noexcept;
    HmacSha256& operator=(HmacSha256&& other) noexcept;
    ~HmacSha256();

    /// The authentication code of the parts one after another, without any separator between them.
    [[nodiscard]] Hash compute(std::initializer_list<ByteView> parts) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace coffer::crypto
