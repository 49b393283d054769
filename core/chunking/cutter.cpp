// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/cutter.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace coffer {
namespace {

// The gear hash reaches back 64 bytes only in its topmost bits, so those are the ones that are looked at.
std::uint64_t topBits(int count) {
    return ~std::uint64_t{0} << (64 - count);
}

struct Scan {
    std::uint64_t hash;
    std::size_t at;
    bool found;
};

// Looks for the first position in [scan.at, end) after whose byte no bit of the mask is set. The four hashes
// of a round are each two steps away from the last one of the round before, which the processor can overlap.
Scan scanTo(ByteView bytes, const ChunkingKey& key, Scan scan, std::size_t end, std::uint64_t mask) {
    std::uint64_t hash = scan.hash;
    std::size_t at = scan.at;
    for (; at + 4 <= end; at += 4) {
        const auto a = key.word(bytes[at]);
        const auto b = (a << 1) + key.word(bytes[at + 1]);
        const auto c = (b << 1) + key.word(bytes[at + 2]);
        const auto d = (c << 1) + key.word(bytes[at + 3]);
        const auto ha = (hash << 1) + a;
        const auto hb = (hash << 2) + b;
        const auto hc = (hash << 3) + c;
        hash = (hash << 4) + d;
        if ((ha & mask) == 0) {
            return {ha, at + 1, true};
        }
        if ((hb & mask) == 0) {
            return {hb, at + 2, true};
        }
        if ((hc & mask) == 0) {
            return {hc, at + 3, true};
        }
        if ((hash & mask) == 0) {
            return {hash, at + 4, true};
        }
    }
    for (; at < end; ++at) {
        hash = (hash << 1) + key.word(bytes[at]);
        if ((hash & mask) == 0) {
            return {hash, at + 1, true};
        }
    }
    return {hash, at, false};
}

}  // namespace

Cutter::Cutter(const CutRule& rule, const ChunkingKey& key) : m_rule(rule), m_key(key) {
    assert(rule.maximum > 0 && rule.maximum <= kLargestChunk);
    if (rule.kind == CutRule::Kind::ContentDefined) {
        assert(rule.minimum < rule.average && rule.average < rule.maximum);
        const int bits = std::countr_zero(rule.average);
        m_strict = topBits(bits + 2);
        m_loose = topBits(bits - 2);
    }
}

std::size_t Cutter::next(ByteView available, Window window) {
    assert(!available.empty());
    assert(window == Window::End || available.size() >= m_rule.maximum);
    switch (m_rule.kind) {
        case CutRule::Kind::ContentDefined:
            return nextByContent(available);
        case CutRule::Kind::Listed:
            return std::min(available.size(), nextListed());
        case CutRule::Kind::Fixed:
            break;
    }
    return std::min<std::size_t>(available.size(), m_rule.maximum);
}

std::size_t Cutter::nextByContent(ByteView available) const {
    const auto limit = std::min<std::size_t>(available.size(), m_rule.maximum);
    if (limit <= m_rule.minimum) {
        return limit;
    }
    const auto normal = std::min<std::size_t>(limit, m_rule.average);
    auto scan = scanTo(available, m_key, {0, m_rule.minimum, false}, normal, m_strict);
    if (!scan.found) {
        scan = scanTo(available, m_key, scan, limit, m_loose);
    }
    return scan.at;
}

std::size_t Cutter::nextListed() {
    // A list that is used up cannot happen with a segment of the planned length; the rest is still cut.
    return m_listed < m_rule.lengths.size() ? m_rule.lengths[m_listed++] : m_rule.maximum;
}

}  // namespace coffer
