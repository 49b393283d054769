// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunking/sqliteplan.h"

#include <algorithm>
#include <bit>

#include "bytes/encoding.h"
#include "chunking/plan.h"

namespace coffer {
namespace {

constexpr std::size_t kDatabaseHead = 100;
constexpr std::uint32_t kLogHead = 32;
constexpr std::uint32_t kFrameHead = 24;
constexpr std::uint32_t kLogVersion = 3007000;

bool isPageSize(std::uint32_t size) {
    return std::has_single_bit(size) && size >= 512 && size <= 65536;
}

}  // namespace

std::optional<std::uint32_t> databaseRun(ByteView head, std::uint64_t size) {
    if (head.size() < kDatabaseHead) {
        return std::nullopt;
    }
    // Offsets 18 to 23: write and read version, reserved bytes, and three payload fractions that never vary.
    const bool versions = head[18] >= 1 && head[18] <= 2 && head[19] >= 1 && head[19] <= 2;
    const bool fractions = head[21] == 64 && head[22] == 32 && head[23] == 32;
    const std::uint32_t stored = std::uint32_t{head[16]} << 8 | head[17];
    const std::uint32_t pageSize = stored == 1 ? 65536 : stored;
    if (!versions || !fractions || !isPageSize(pageSize)) {
        return std::nullopt;
    }
    return std::max(pageSize, pagesRun(size));
}

std::uint32_t pagesRun(std::uint64_t size) {
    return size < kHugeDatabase ? kDatabaseRun : kHugeDatabaseRun;
}

std::optional<LogRuns> logRuns(ByteView head) {
    if (head.size() < kLogHead || readBigEndian32(head.subspan(4, 4)) != kLogVersion) {
        return std::nullopt;
    }
    const auto pageSize = readBigEndian32(head.subspan(8, 4));
    if (!isPageSize(pageSize)) {
        return std::nullopt;
    }
    const std::uint32_t frame = kFrameHead + pageSize;
    const std::uint32_t run = std::max(1u, kLogRun / frame) * frame;
    return LogRuns{kLogHead + run, run};
}

}  // namespace coffer
