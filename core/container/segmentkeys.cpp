// SPDX-License-Identifier: GPL-3.0-or-later
#include "container/segmentkeys.h"

#include <algorithm>
#include <cassert>
#include <string_view>

#include "container/layout.h"
#include "crypto/hkdf.h"

namespace coffer::internal {
namespace {

constexpr std::string_view kLabel{"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0", 48};
constexpr std::size_t kKeySize = 32;
static_assert(kLabel.size() + std::tuple_size_v<Salt> + kLongestContext <= crypto::kHkdfInfoLimit);

}  // namespace

SegmentKeys deriveSegmentKeys(ByteView key, ByteView salt, ByteView context) {
    assert(key.size() == kKeySize && salt.size() == std::tuple_size_v<Salt>);
    assert(context.size() <= kLongestContext);
    Bytes info;
    append(info, asBytes(kLabel));
    append(info, salt);
    append(info, context);
    SegmentKeys keys;
    auto derived =
        crypto::hkdfExpandSha512(key, info, kKeySize + keys.baseNonce.size() + keys.commitment.size());
    const ByteView rest = derived.view().subspan(kKeySize);
    std::copy_n(rest.begin(), keys.baseNonce.size(), keys.baseNonce.begin());
    std::copy_n(rest.subspan(keys.baseNonce.size()).begin(), keys.commitment.size(), keys.commitment.begin());
    derived.truncate(kKeySize);
    keys.key = std::move(derived);
    return keys;
}

crypto::GcmNonce SegmentKeys::nonce(std::uint64_t segment) const {
    auto nonce = baseNonce;
    for (auto byte = nonce.rbegin(); segment != 0; ++byte, segment >>= 8) {
        *byte = static_cast<std::uint8_t>(*byte ^ (segment & 0xff));
    }
    return nonce;
}

}  // namespace coffer::internal
