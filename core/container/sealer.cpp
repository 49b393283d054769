// SPDX-License-Identifier: GPL-3.0-or-later
#include "container/sealer.h"

#include <algorithm>
#include <cassert>

#include "bytes/secretbytes.h"
#include "crypto/random.h"

namespace coffer {
namespace {

internal::Salt freshSalt() {
    internal::Salt salt{};
    crypto::randomBytes(salt);
    return salt;
}

/// Makes room for `size` more bytes and gives it.
ByteSpan grown(Bytes& to, std::size_t size) {
    const std::size_t before = to.size();
    to.resize(before + size);
    return ByteSpan(to).subspan(before);
}

}  // namespace

Sealer::Sealer(ByteView key, ByteView context) : Sealer(key, context, freshSalt()) {}

Sealer::Sealer(ByteView key, ByteView context, const internal::Salt& salt)
    : m_salt(salt), m_keys(internal::deriveSegmentKeys(key, salt, context)), m_cipher(m_keys.key.view()) {
    m_pending.reserve(kSegmentSize);
}

Sealer::~Sealer() {
    wipe(m_pending);
}

std::size_t Sealer::sealSegment(ByteView plaintext, ByteSpan out) {
    assert(m_segment <= kLargestPlainSize / kSegmentSize);
    const std::size_t size = plaintext.size() + kSegmentTagSize;
    m_cipher.seal(m_keys.nonce(m_segment++), plaintext, out.first(size));
    return size;
}

std::size_t Sealer::beginInto(ByteSpan out) {
    assert(m_step == Step::Begin && out.size() >= kSealedStartSize);
    m_step = Step::Update;
    const auto rest = std::copy(m_salt.begin(), m_salt.end(), out.begin());
    std::copy(m_keys.commitment.begin(), m_keys.commitment.end(), rest);
    return kSealedStartSize;
}

std::size_t Sealer::updateSize(std::size_t plaintextSize) const {
    return (m_pending.size() + plaintextSize) / kSegmentSize * kSealedSegmentSize;
}

std::size_t Sealer::updateInto(ByteView plaintext, ByteSpan out) {
    assert(m_step == Step::Update && out.size() >= updateSize(plaintext.size()));
    std::size_t written = 0;
    if (!m_pending.empty()) {
        const std::size_t taken = std::min(plaintext.size(), kSegmentSize - m_pending.size());
        append(m_pending, plaintext.first(taken));
        plaintext = plaintext.subspan(taken);
        if (m_pending.size() == kSegmentSize) {
            written += sealSegment(m_pending, out);
            m_pending.clear();
        }
    }
    for (; plaintext.size() >= kSegmentSize; plaintext = plaintext.subspan(kSegmentSize)) {
        written += sealSegment(plaintext.first(kSegmentSize), out.subspan(written));
    }
    append(m_pending, plaintext);
    return written;
}

std::size_t Sealer::finishInto(ByteSpan out) {
    assert(m_step == Step::Update && out.size() >= finishSize());
    m_step = Step::Done;
    return sealSegment(m_pending, out);
}

void Sealer::begin(Bytes& to) {
    beginInto(grown(to, kSealedStartSize));
}
void Sealer::update(ByteView plaintext, Bytes& to) {
    updateInto(plaintext, grown(to, updateSize(plaintext.size())));
}
void Sealer::finish(Bytes& to) {
    finishInto(grown(to, finishSize()));
}

}  // namespace coffer
