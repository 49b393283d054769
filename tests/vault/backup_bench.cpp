// SPDX-License-Identifier: GPL-3.0-or-later
// Measures backups of real folders:
//     backup_bench BASE RUNS PATH…
// makes BASE/vault if absent (its recovery key in BASE/key, the capability in BASE/capability), then backs
// the paths up RUNS times and tells time, processor time, peak memory and what was stored.
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "storage/diskstorage.h"
#include "support/testvault.h"
#include "vault/backup.h"

namespace {

using namespace coffer;
namespace fs = std::filesystem;

void writeFile(const fs::path& path, ByteView bytes) {
    const auto text = asText(bytes);
    std::ofstream(path, std::ios::binary).write(text.data(), static_cast<std::streamsize>(text.size()));
}

Capability capabilityIn(const fs::path& base, Storage& storage) {
    if (!fs::exists(base / "capability")) {
        const test::TestVault vault(storage);
        writeFile(base / "key", asBytes(vault.recoveryKeyText()));
        writeFile(base / "capability", vault.capability().encode().view());
    }
    std::ifstream stream(base / "capability", std::ios::binary);
    const Bytes bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    return Capability::decode(bytes).value();
}

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double processorTime() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Result<void> measure(const fs::path& base, const BackupRequest& request) {
    const auto begun = std::chrono::steady_clock::now();
    const double before = processorTime();
    TRY(const auto storage, DiskStorage::open(base / "vault", Root::Create));
    TRY(auto computer, ComputerVault::open(*storage, capabilityIn(base, *storage), base / "state"));
    NoProgress progress;
    TRY(const auto outcome, backUp(*computer, request, progress));
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begun;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.3f s, processor %.3f s, peak %ld MiB, stored %llu of %llu bytes, %llu files\n",
                wall.count(), processorTime() - before, usage.ru_maxrss / 1024,
                static_cast<unsigned long long>(outcome.figures.at("stored")),
                static_cast<unsigned long long>(outcome.figures.at("bytes")),
                static_cast<unsigned long long>(outcome.figures.at("files")));
    return {};
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 4) {
        std::fprintf(stderr, "backup_bench BASE RUNS PATH...\n");
        return 2;
    }
    const fs::path base = arguments[1];
    fs::create_directories(base);
    BackupRequest request;
    request.paths.assign(arguments + 3, arguments + count);
    for (int run = 0; run < std::atoi(arguments[2]); ++run) {
        const auto measured = measure(base, request);
        if (!measured.ok()) {
            std::fprintf(stderr, "%s\n", measured.error().detail.c_str());
            return 1;
        }
    }
    return 0;
}
