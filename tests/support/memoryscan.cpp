// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryscan.h"

#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <optional>

#include "bytes/secretbytes.h"

namespace coffer {
namespace {

constexpr std::size_t kWindow = std::size_t{1} << 20;
/// Beyond this it is a sanitizer's shadow memory: terabytes that hold no byte of the program.
constexpr std::uint64_t kLargestRegion = std::uint64_t{4} << 30;
constexpr std::uint8_t kMask = 0xA5;

std::optional<Region> writableRegion(const std::string& line) {
    Region region{0, 0, line};
    char writable = '-';
    const int read =
        std::sscanf(line.c_str(), "%" SCNx64 "-%" SCNx64 " %*c%c", &region.begin, &region.end, &writable);
    const bool searched = read == 3 && writable == 'w' && region.end - region.begin <= kLargestRegion;
    return searched ? std::optional(region) : std::nullopt;
}

}  // namespace

Needle::Needle(ByteView secret) {
    for (const std::uint8_t byte : secret) {
        m_masked.push_back(static_cast<std::uint8_t>(byte ^ kMask));
    }
}

std::uint8_t Needle::first() const {
    return static_cast<std::uint8_t>(m_masked.front() ^ kMask);
}

bool Needle::isAt(const std::uint8_t* place) const {
    return std::equal(m_masked.begin(), m_masked.end(), place,
                      [](std::uint8_t masked, std::uint8_t byte) { return (byte ^ kMask) == masked; });
}

MemoryScan::MemoryScan()
    : m_window(static_cast<std::uint8_t*>(
          mmap(nullptr, kWindow, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))) {}

MemoryScan::~MemoryScan() {
    munmap(m_window, kWindow);
}

std::vector<Region> MemoryScan::find(const Needle& needle) const {
    std::vector<Region> found;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        const auto region = writableRegion(line);
        if (region && holds(*region, needle)) {
            found.push_back(*region);
        }
    }
    wipe({m_window, kWindow});
    return found;
}

bool MemoryScan::holds(const Region& region, const Needle& needle) const {
    for (std::uint64_t at = region.begin; at < region.end; at += kWindow - needle.size()) {
        const iovec local{m_window, kWindow};
        const auto size = std::min<std::uint64_t>(kWindow, region.end - at);
        const iovec remote{reinterpret_cast<void*>(at), size};  // NOLINT(performance-no-int-to-ptr)
        const auto read = process_vm_readv(getpid(), &local, 1, &remote, 1, 0);
        if (read > 0 && windowHolds(static_cast<std::size_t>(read), needle, at)) {
            return true;
        }
    }
    return false;
}

bool MemoryScan::windowHolds(std::size_t size, const Needle& needle, std::uint64_t address) const {
    const auto own = reinterpret_cast<std::uint64_t>(m_window);
    if (size < needle.size() || (address < own + kWindow && own < address + size)) {
        return false;
    }
    const std::uint8_t* const end = m_window + size - needle.size() + 1;
    for (const std::uint8_t* place = m_window; place < end; ++place) {
        place = static_cast<const std::uint8_t*>(
            std::memchr(place, needle.first(), static_cast<std::size_t>(end - place)));
        if (place == nullptr) {
            return false;
        }
        if (needle.isAt(place)) {
            return true;
        }
    }
    return false;
}

}  // namespace coffer
