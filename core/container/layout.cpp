// SPDX-License-Identifier: GPL-3.0-or-later
#include "container/layout.h"

namespace coffer {

std::uint64_t sealedSize(std::uint64_t plainSize) {
    assert(plainSize <= kLargestPlainSize);
    return segmentStart(plainSize / kSegmentSize) + plainSize % kSegmentSize + kSegmentTagSize;
}

Result<std::uint64_t> plainSize(std::uint64_t sealedSize) {
    constexpr std::uint64_t kLargestSealedSize =
        segmentStart(kLargestPlainSize / kSegmentSize) + kSealedSegmentSize - 1;
    const std::uint64_t body = sealedSize < kSealedStartSize ? 0 : sealedSize - kSealedStartSize;
    const std::uint64_t last = body % kSealedSegmentSize;
    if (last < kSegmentTagSize || sealedSize > kLargestSealedSize) {
        return Error{Code::Damaged, "an encrypted object has a size that no object can have"};
    }
    return body / kSealedSegmentSize * kSegmentSize + last - kSegmentTagSize;
}

}  // namespace coffer
