// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "bytes/bytes.h"
#include "chunking/chunkingkey.h"
#include "chunking/plan.h"

namespace coffer {

/// Says how far the bytes shown to a Cutter reach.
enum class Window : std::uint8_t {
    More,  ///< The segment goes on behind them.
    End,   ///< They end where the segment ends (or where a file that became shorter ends).
};

/// Cuts one segment into chunks, in order. The caller reads the segment into a buffer of his own, shows the
/// cutter what he has, takes the chunk and shows the rest again:
///
///     Cutter cutter(segment.rule, key);
///     while (!available.empty()) {                        // refilled to at least rule.maximum bytes, or to
///     the end
///         const auto length = cutter.next(available, reachesEnd ? Window::End : Window::More);
///         take(available.first(length));
///         available = available.subspan(length);
///     }
///
/// Borders depend on the segment's bytes, the rule and the key, not on how much is shown at a time. One
/// cutter belongs to one thread and one segment; rule and key must outlive it.
class Cutter {
public:
    Cutter(const CutRule& rule, const ChunkingKey& key);

    /// The length of the next chunk: 1 … rule.maximum, at most available.size().
    /// Requires: available is not empty, and holds at least rule.maximum bytes unless `window` is End.
    std::size_t next(ByteView available, Window window);

private:
    [[nodiscard]] std::size_t nextByContent(ByteView available) const;
    [[nodiscard]] std::size_t nextListed();

    const CutRule& m_rule;
    const ChunkingKey& m_key;
    std::size_t m_listed = 0;  // How many of rule.lengths are taken.
    std::uint64_t m_strict = 0;
    std::uint64_t m_loose = 0;
};

}  // namespace coffer
