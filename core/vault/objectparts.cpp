// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/objectparts.h"

#include <algorithm>

#include "crypto/hash.h"
#include "format/prefix.h"

namespace coffer {
namespace {

Error cutShort(const std::string& name) {
    return {Code::Damaged, name + " is damaged: it is cut short"};
}

}  // namespace

Result<Bytes> readPrefix(ObjectReader& reader, const std::string& name) {
    Bytes prefix(format::kPrefixStart);
    if (reader.size() < prefix.size()) {
        return cutShort(name);
    }
    TRY_VOID(reader.readAt(0, prefix));
    TRY(const std::size_t size, format::prefixSize(prefix));
    if (reader.size() < size) {
        return cutShort(name);
    }
    prefix.resize(size);
    TRY_VOID(reader.readAt(0, prefix));
    return prefix;
}

Result<Hash> hashOf(ObjectReader& reader, const Progress* progress) {
    constexpr std::uint64_t kPiece = std::uint64_t{1} << 20;
    crypto::Sha256 hash;
    Bytes piece;
    for (std::uint64_t at = 0; at < reader.size(); at += piece.size()) {
        TRY_VOID(progress == nullptr ? Result<void>() : progress->check());
        piece.resize(static_cast<std::size_t>(std::min(kPiece, reader.size() - at)));
        TRY_VOID(reader.readAt(at, piece));
        hash.update(piece);
    }
    return hash.finish();
}

}  // namespace coffer
