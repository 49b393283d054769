// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "bytes/bytes.h"
#include "container/layout.h"
#include "container/segmentkeys.h"
#include "crypto/aesgcm.h"

namespace coffer {

namespace internal {
struct SealerSeam;
}

/// Seals one object whose plaintext arrives in pieces of any size, in bounded memory.
///
///     Sealer sealer(key, context);
///     sealer.begin(out);
///     sealer.update(piece, out);   // as often as needed
///     sealer.finish(out);
///
/// Each step has two forms: one appends to a buffer, the other writes into memory that the caller owns and
/// returns how many bytes it wrote. Steps in another order are a bug. Nothing can fail. Holds less than one
/// segment of plaintext, wiped when it goes. Can be moved; one thread at a time.
class Sealer {
public:
    /// Draws a fresh salt. `key` is 32 uniformly random bytes; it may seal many objects. `context` binds the
    /// object to its place: it has to be stated again for opening. Both are copied.
    /// Requires: key.size() == 32, context.size() <= kLongestContext.
    Sealer(ByteView key, ByteView context);
    Sealer(Sealer&&) noexcept = default;
    Sealer& operator=(Sealer&&) noexcept = default;
    ~Sealer();

    /// The salt and the commitment: kSealedStartSize bytes.
    void begin(Bytes& to);
    std::size_t beginInto(ByteSpan out);

    /// Every segment that `plaintext` fills up.
    void update(ByteView plaintext, Bytes& to);
    /// Requires: out.size() >= updateSize(plaintext.size()), and `out` apart from `plaintext`.
    std::size_t updateInto(ByteView plaintext, ByteSpan out);
    /// Exactly how many bytes the next update with that much plaintext gives.
    [[nodiscard]] std::size_t updateSize(std::size_t plaintextSize) const;

    /// The short last segment. Nothing may follow.
    void finish(Bytes& to);
    /// Requires: out.size() >= finishSize().
    std::size_t finishInto(ByteSpan out);
    [[nodiscard]] std::size_t finishSize() const { return m_pending.size() + kSegmentTagSize; }

private:
    friend struct internal::SealerSeam;
    enum class Step { Begin, Update, Done };
    Sealer(ByteView key, ByteView context, const internal::Salt& salt);
    std::size_t sealSegment(ByteView plaintext, ByteSpan out);

    internal::Salt m_salt;
    internal::SegmentKeys m_keys;
    crypto::Aes256Gcm m_cipher;
    Bytes m_pending;  ///< The plaintext of the segment that is not full yet.
    std::uint64_t m_segment = 0;
    Step m_step = Step::Begin;
};

}  // namespace coffer
