// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "vault/chunksource.h"

namespace coffer {
namespace {

constexpr std::size_t kRunLimit = std::size_t{4} << 20;  ///< stored bytes read at once

bool follows(const ChunkPlace& first, const ChunkPlace& next) {
    return first.pack == next.pack && first.offset + first.stored == next.offset;
}

Result<void> unpack(const ChunkPlace& place, ByteView stored, ByteSpan into, Compressor& compressor) {
    return compressor.decompress(static_cast<Compression>(place.compression), stored, into);
}

}  // namespace

Result<void> ChunkSource::fillOne(const ChunkWant& want, Compressor& compressor) {
    TRY(const Bytes plain, readAny(want.id, format::ChunkKind::Data, compressor));
    if (plain.size() != want.into.size()) {
        return Error{Code::Damaged, "a file says another length than its chunk has"};
    }
    std::copy(plain.begin(), plain.end(), want.into.begin());
    return {};
}

/// `places` lie one after another in one pack. A chunk that does not come out right is tried alone, with all
/// its copies.
Result<void> ChunkSource::fillRun(std::span<const ChunkWant> wants, const std::vector<ChunkPlace>& places,
                                  Compressor& compressor) {
    if (places.size() == 1) {
        const bool fits = places.front().plain == wants.front().into.size();
        const bool good =
            fits && readPlace(places.front(), format::ChunkKind::Data, wants.front().into, compressor).ok();
        return good ? Result<void>() : fillOne(wants.front(), compressor);
    }
    thread_local Bytes buffer;
    buffer.resize(places.back().offset + places.back().stored - places.front().offset);
    const auto held = hold(places.front().pack);
    const bool got = held.ok() && (*held)->reader.read(places.front().offset, buffer).ok();
    std::size_t at = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const ByteView stored = ByteView(buffer).subspan(at, places[i].stored);
        at += places[i].stored;
        const std::uint8_t kind = format::kindByte(format::ChunkKind::Data);
        const bool good =
            got && unpack(places[i], stored, wants[i].into, compressor).ok() &&
            crypto::constantTimeEqual((*held)->naming->compute({{&kind, 1}, wants[i].into}), wants[i].id);
        if (!good) {
            TRY_VOID(fillOne(wants[i], compressor));
        }
    }
    return {};
}

Result<void> ChunkSource::fill(std::span<const ChunkWant> wants, Compressor& compressor) {
    std::vector<ChunkPlace> run;
    std::size_t stored = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < wants.size(); ++i) {
        const auto places = placesOf(wants[i].id);
        const bool joins = !places.empty() && !run.empty() && follows(run.back(), places.front()) &&
                           stored + places.front().stored <= kRunLimit;
        if (!joins && !run.empty()) {
            TRY_VOID(fillRun(wants.subspan(begin, run.size()), run, compressor));
            run.clear();
        }
        if (places.empty()) {
            TRY_VOID(fillOne(wants[i], compressor));
            continue;
        }
        begin = run.empty() ? i : begin;
        stored = run.empty() ? 0 : stored;
        run.push_back(places.front());
        stored += places.front().stored;
    }
    return run.empty() ? Result<void>() : fillRun(wants.subspan(begin, run.size()), run, compressor);
}

}  // namespace coffer
