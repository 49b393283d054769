// SPDX-License-Identifier: GPL-3.0-or-later
#include "container/opener.h"

#include <algorithm>
#include <memory>

#include "bytes/secretbytes.h"
#include "crypto/hash.h"

namespace coffer {
namespace {

/// 256 KiB and a segment more, since a read seldom begins where a segment does: what is fetched is still in a
/// core's cache when it is decrypted.
constexpr std::uint64_t kMostSegmentsPerFetch = 17;

/// Memory that is about to be filled, without clearing it first.
class FetchBuffer {
public:
    explicit FetchBuffer(std::size_t size)
        : m_memory(std::make_unique_for_overwrite<std::uint8_t[]>(size)), m_size(size) {}
    [[nodiscard]] ByteSpan first(std::size_t size) const {
        assert(size <= m_size);
        return {m_memory.get(), size};
    }

private:
    std::unique_ptr<std::uint8_t[]> m_memory;
    std::size_t m_size;
};

}  // namespace

Opener::Opener(internal::SegmentKeys keys, std::uint64_t sealedSize, std::uint64_t plainSize)
    : m_keys(std::move(keys)), m_sealedSize(sealedSize), m_plainSize(plainSize) {}

Result<Opener> Opener::create(ByteView key, ByteView context, std::uint64_t sealedSize, ByteView start) {
    TRY(const std::uint64_t size, coffer::plainSize(sealedSize));
    if (start.size() < kSealedStartSize || context.size() > kLongestContext) {
        return Error{Code::Damaged, "the beginning of an encrypted object is not one"};
    }
    constexpr std::size_t kSaltSize = std::tuple_size_v<internal::Salt>;
    const ByteView commitment = start.first(kSealedStartSize).subspan(kSaltSize);
    auto keys = internal::deriveSegmentKeys(key, start.first(kSaltSize), context);
    if (!crypto::constantTimeEqual(keys.commitment, commitment)) {
        return Error{Code::WrongKey, "an encrypted object is not sealed with this key for this place"};
    }
    return Opener(std::move(keys), sealedSize, size);
}

Result<void> Opener::openSegment(crypto::Aes256Gcm& cipher, std::uint64_t segment, ByteView sealed,
                                 ByteSpan out) const {
    if (!cipher.open(m_keys.nonce(segment), sealed, out).ok()) {
        return Error{Code::Damaged,
                     "segment " + std::to_string(segment) + " of an encrypted object is damaged"};
    }
    return {};
}

/// Opens the segments in `sealed`, the first of which holds `offset`; returns how much of `out` is filled.
Result<std::size_t> Opener::openRun(crypto::Aes256Gcm& cipher, ByteSpan sealed, std::uint64_t offset,
                                    ByteSpan out) const {
    std::uint64_t segment = offset / kSegmentSize;
    std::size_t skipped = offset % kSegmentSize;
    std::size_t filled = 0;
    while (!sealed.empty()) {
        const ByteSpan piece = sealed.first(std::min(sealed.size(), kSealedSegmentSize));
        const std::size_t plain = piece.size() - kSegmentTagSize;
        const std::size_t taken = std::min(plain - skipped, out.size() - filled);
        const ByteSpan place = out.subspan(filled, taken);
        if (taken == plain) {
            TRY_VOID(openSegment(cipher, segment, piece, place));
        } else {
            TRY_VOID(openSegment(cipher, segment, piece, piece.first(plain)));
            std::copy_n(piece.subspan(skipped).begin(), taken, place.begin());
            wipe(piece);
        }
        sealed = sealed.subspan(piece.size());
        filled += taken;
        skipped = 0;
        ++segment;
    }
    return filled;
}

Result<void> Opener::read(std::uint64_t offset, ByteSpan out, const Fetch& fetch) const {
    crypto::Aes256Gcm cipher(m_keys.key.view());
    const auto segmentsLeft = [&] {
        return (offset + out.size() - 1) / kSegmentSize - offset / kSegmentSize + 1;
    };
    const FetchBuffer buffer(std::min(segmentsLeft(), kMostSegmentsPerFetch) * kSealedSegmentSize);
    while (!out.empty()) {
        const std::uint64_t start = segmentStart(offset / kSegmentSize);
        const std::uint64_t wanted = std::min(segmentsLeft(), kMostSegmentsPerFetch) * kSealedSegmentSize;
        const ByteSpan sealed = buffer.first(std::min(wanted, m_sealedSize - start));
        TRY_VOID(fetch(start, sealed));
        TRY(const std::size_t filled, openRun(cipher, sealed, offset, out));
        offset += filled;
        out = out.subspan(filled);
    }
    return {};
}

Result<void> Opener::readAt(std::uint64_t offset, ByteSpan out, const Fetch& fetch) const {
    if (offset > m_plainSize || out.size() > m_plainSize - offset) {
        std::fill(out.begin(), out.end(), std::uint8_t{0});
        return Error{Code::Damaged, "a place in an encrypted object lies beyond its end"};
    }
    if (out.empty()) {
        return {};
    }
    auto result = read(offset, out, fetch);
    if (!result.ok()) {
        wipe(out);
    }
    return result;
}

Result<void> Opener::verifyEnd(const Fetch& fetch) const {
    crypto::Aes256Gcm cipher(m_keys.key.view());
    const std::uint64_t last = m_plainSize / kSegmentSize;
    Bytes sealed(m_sealedSize - segmentStart(last));
    TRY_VOID(fetch(segmentStart(last), sealed));
    const ByteSpan plain = ByteSpan(sealed).first(sealed.size() - kSegmentTagSize);
    auto result = openSegment(cipher, last, sealed, plain);
    wipe(plain);
    return result;
}

}  // namespace coffer
