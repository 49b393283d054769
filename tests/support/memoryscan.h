// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "bytes/bytes.h"

namespace coffer {

/// What is looked for in memory, kept masked so that the search itself leaves no copy to be found.
class Needle {
public:
    /// Requires: not empty. The secret is not kept.
    explicit Needle(ByteView secret);
    [[nodiscard]] std::size_t size() const { return m_masked.size(); }
    [[nodiscard]] std::uint8_t first() const;
    [[nodiscard]] bool isAt(const std::uint8_t* place) const;

private:
    Bytes m_masked;
};

/// One mapping of the process, as /proc/self/maps names it.
struct Region {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::string line;
};

/// Searches all memory that this process can write to: heaps, stacks, globals, the locked heap. Linux only.
/// It reads through a window of its own, which is not searched. A test that keeps other threads running may
/// see what they are just doing.
class MemoryScan {
public:
    MemoryScan();
    MemoryScan(const MemoryScan&) = delete;
    MemoryScan& operator=(const MemoryScan&) = delete;
    ~MemoryScan();

    /// The regions that hold it.
    [[nodiscard]] std::vector<Region> find(const Needle& needle) const;

private:
    [[nodiscard]] bool holds(const Region& region, const Needle& needle) const;
    [[nodiscard]] bool windowHolds(std::size_t size, const Needle& needle, std::uint64_t address) const;

    std::uint8_t* m_window;
};

}  // namespace coffer
