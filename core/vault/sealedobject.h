// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string_view>

#include "keys/session.h"

namespace coffer {

/// An owner's session keys, opened once each. Thread-safe; the ring must outlive it.
class SessionCache {
public:
    explicit SessionCache(const KeyRing& ring) : m_ring(ring) {}

    /// The session key for a header. The pointer lives as long as the cache. Errors: those of openSession,
    /// the same each time.
    Result<const SessionKey*> key(const format::SessionHeader& header);
    [[nodiscard]] const KeyRing& ring() const { return m_ring; }

private:
    const KeyRing& m_ring;
    std::mutex m_mutex;
    std::map<Bytes, Result<SessionKey>> m_keys;  ///< by sessionInfo, enc and sealed
};

/// A whole index as it lies in storage.
Bytes sealIndex(const Session& session, std::uint64_t ordinal, ByteView plaintext);

/// Opens a whole index read from storage. `name` is the hash it is named by, `computer` the folder it lies
/// in. Errors: Damaged (hash, truncation, grammar), TooNew, Tampered (another vault, computer or kind; seal),
/// WrongKey (epoch not reached).
Result<Bytes> openIndex(ByteView file, const Hash& name, const ComputerId& computer, SessionCache& sessions);

/// Checks that a decoded header belongs where it was found.
Result<void> checkPlace(const format::ComputerHeader& header, std::string_view kind, const VaultId& vault,
                        const ComputerId& computer);

}  // namespace coffer
