// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what README.md in this folder reports: `chunking_bench speed`, or `chunking_bench BEFORE AFTER`
// with two days' copies of one database.
#include <cstdio>
#include <ctime>

#include "chunking/compression.h"
#include "chunking/support.h"

namespace {

using namespace coffer;
using namespace coffer::test;

constexpr double kMiB = 1 << 20;
constexpr std::size_t kMetadataOfChunk = 90;

struct Cost {
    std::size_t chunks = 0;
    std::size_t bytes = 0;  // As stored, without metadata.
    double seconds = 0;

    [[nodiscard]] double stored() const {
        return static_cast<double>(bytes + chunks * kMetadataOfChunk) / kMiB;
    }
};

double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

Cost store(const std::vector<ByteView>& chunks, int level) {
    const auto start = cpuSeconds();
    Compressor compressor(level);
    Bytes packed;
    Cost cost;
    for (const auto chunk : chunks) {
        const auto how = compressor.compress(Compression::Zstd, chunk, packed);
        cost.bytes += how == Compression::None ? chunk.size() : packed.size();
    }
    cost.chunks = chunks.size();
    cost.seconds = cpuSeconds() - start;
    return cost;
}

void measureRuns(const Bytes& before, const Bytes& after) {
    const auto key = keyOf(1);
    for (const int level : {1, 3, 6}) {
        for (const std::uint32_t run : {4u, 8u, 16u, 32u, 64u}) {
            const CutRule rule{CutRule::Kind::Fixed, 0, 0, run << 10, {}};
            const auto old = cutSegment(before, rule, key);
            const auto first = store(old, level);
            const auto day = store(newChunks(old, cutSegment(after, rule, key)), level);
            std::printf(
                "zstd -%d, run %2u KiB: first %6zu chunks, %6.2f MiB, %.2f s; day %4zu chunks, %5.2f MiB\n",
                level, run, first.chunks, first.stored(), first.seconds, day.chunks, day.stored());
        }
    }
}

void measureSpeed() {
    const auto key = keyOf(1);
    const auto bytes = randomBytes(1, 256u << 20);
    for (const std::uint32_t average : {128u << 10, 512u << 10, 2u << 20}) {
        const CutRule rule{
            CutRule::Kind::ContentDefined, average / 4, average, std::min(average * 4, kLargestChunk), {}};
        const auto start = cpuSeconds();
        const auto chunks = cutSegment(bytes, rule, key);
        std::printf("average %4u KiB: %.2f GB/s, %zu KiB in fact\n", average >> 10,
                    static_cast<double>(bytes.size()) / (cpuSeconds() - start) / 1e9,
                    bytes.size() / chunks.size() >> 10);
    }
}

}  // namespace

int main(int count, char** arguments) {
    if (count == 2 && std::string_view(arguments[1]) == "speed") {
        measureSpeed();
        return 0;
    }
    if (count == 3) {
        measureRuns(contentsOf(arguments[1]), contentsOf(arguments[2]));
        return 0;
    }
    std::fprintf(stderr, "usage: %s speed | BEFORE AFTER\n", arguments[0]);
    return 2;
}
