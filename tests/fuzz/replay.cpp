// SPDX-License-Identifier: GPL-3.0-or-later
// Gives each file of a folder to a fuzz target once, without libFuzzer: `replay_NAME FOLDER`.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

std::vector<std::filesystem::path> seedsIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> seeds;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            seeds.push_back(entry.path());
        }
    }
    std::sort(seeds.begin(), seeds.end());
    return seeds;
}

bool replay(const std::filesystem::path& seed) {
    std::ifstream file(seed, std::ios::binary);
    const std::vector<char> read{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file.is_open() || file.bad()) {
        return false;
    }
    // Exactly as many bytes as the seed has, so that AddressSanitizer sees a read past the end.
    const std::vector<std::uint8_t> bytes(read.begin(), read.end());
    std::printf("%s (%zu bytes)\n", seed.filename().c_str(), bytes.size());
    std::fflush(stdout);
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    return true;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::fprintf(stderr, "usage: %s FOLDER\n", arguments[0]);
        return 2;
    }
    const auto seeds = seedsIn(arguments[1]);
    if (seeds.empty()) {
        std::fprintf(stderr, "no seeds in %s\n", arguments[1]);
        return 1;
    }
    return std::all_of(seeds.begin(), seeds.end(), replay) ? 0 : 1;
}
