// SPDX-License-Identifier: GPL-3.0-or-later
#include "container/container.h"

#include <algorithm>

#include "container/opener.h"
#include "container/sealer.h"

namespace coffer {
namespace {

ByteSpan spanOf(Bytes& bytes) {
    return bytes;
}
ByteSpan spanOf(SecretBytes& bytes) {
    return bytes.span();
}

template <typename Buffer>
Result<Buffer> openInto(ByteView key, ByteView context, ByteView sealed) {
    TRY(const auto opener, Opener::create(key, context, sealed.size(), sealed));
    const Opener::Fetch fetch = [&](std::uint64_t offset, ByteSpan out) -> Result<void> {
        std::copy_n(sealed.subspan(offset).begin(), out.size(), out.begin());
        return {};
    };
    Buffer plaintext(opener.plainSize());
    TRY_VOID(opener.readAt(0, spanOf(plaintext), fetch));
    if (plaintext.size() % kSegmentSize == 0) {
        TRY_VOID(opener.verifyEnd(fetch));  // the last segment is empty, so nothing has touched it
    }
    return plaintext;
}

}  // namespace

Bytes seal(ByteView key, ByteView context, ByteView plaintext) {
    Sealer sealer(key, context);
    Bytes sealed(sealedSize(plaintext.size()));
    std::size_t written = sealer.beginInto(sealed);
    written += sealer.updateInto(plaintext, ByteSpan(sealed).subspan(written));
    written += sealer.finishInto(ByteSpan(sealed).subspan(written));
    assert(written == sealed.size());
    return sealed;
}

Result<Bytes> open(ByteView key, ByteView context, ByteView sealed) {
    return openInto<Bytes>(key, context, sealed);
}

Result<SecretBytes> openSecret(ByteView key, ByteView context, ByteView sealed) {
    return openInto<SecretBytes>(key, context, sealed);
}

}  // namespace coffer
