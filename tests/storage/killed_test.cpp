// SPDX-License-Identifier: GPL-3.0-or-later
// Writers killed with SIGKILL at random moments on a real disk: whatever can be seen is whole.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <random>

#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "storage/diskstorage.h"
#include "support/childprocess.h"
#include "support/temporaryfolder.h"

namespace coffer::test {
namespace {

constexpr int kKillsByDefault = 60;
constexpr std::uint64_t kLargest = 3U << 20U;

// A release run kills more: COFFER_KILLS=1000.
int kills() {
    const char* wanted = std::getenv("COFFER_KILLS");
    return wanted != nullptr ? std::atoi(wanted) : kKillsByDefault;
}

std::string hashName(ByteView bytes) {
    return toHex(crypto::sha256(bytes));
}

// Objects of mixed sizes, some appended in pieces, until the process is killed. 1: something did not work.
void writeForever(const std::filesystem::path& root, std::uint64_t seed) {
    const auto storage = DiskStorage::open(root, Root::MustExist).value();
    std::mt19937_64 random(seed);
    while (true) {
        Bytes bytes(random() % (random() % 4 == 0 ? kLargest : 5000));
        for (std::size_t i = 0; i < bytes.size(); i += 64) {
            bytes[i] = static_cast<std::uint8_t>(random());
        }
        const auto name = "packs/" + std::to_string(random() % 4) + "/" + hashName(bytes);
        if (!storage->write(name, bytes).ok()) {
            ::_exit(1);
        }
        if (random() % 4 == 0 && !storage->remove(name).ok()) {
            ::_exit(1);
        }
    }
}

// Everything listed bears the hash of its content as its name. Returns how many objects there were.
std::size_t checkAll(Storage& storage) {
    std::size_t count = 0;
    const auto folders = storage.list("packs").value();
    for (const auto& folder : folders) {
        const auto entries = storage.list("packs/" + folder.name).value();
        for (const auto& entry : entries) {
            const auto bytes = storage.read("packs/" + folder.name + "/" + entry.name, kLargest);
            EXPECT_TRUE(bytes.ok() && hashName(*bytes) == entry.name) << entry.name;
            ++count;
        }
    }
    return count;
}

/// The time from the first write to the kill is what counts; a busy machine may take long to start a process.
void waitForFirstWrite(const std::filesystem::path& packs) {
    constexpr int kPatience = 10'000;  // milliseconds
    for (int waited = 0; waited < kPatience && !std::filesystem::exists(packs); ++waited) {
        ::usleep(1000);
    }
}

TEST(KilledWriter, LeavesOnlyWholeObjects) {
    const TemporaryFolder folder;
    const auto storage = DiskStorage::open(folder.path(), Root::MustExist).value();
    std::mt19937_64 random(20240229);
    std::size_t seen = 0;
    std::size_t swept = 0;
    for (int kill = 0; kill < kills(); ++kill) {
        const auto child = startChild([&] { writeForever(folder.path(), random()); });
        random.discard(1);
        waitForFirstWrite(folder / "packs");
        ::usleep(static_cast<useconds_t>(1000 + random() % 60'000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the writer ended by itself";
        seen += checkAll(*storage);
        swept += storage->removeStaleTemporaries(std::chrono::seconds(-60)).value();
        std::filesystem::remove_all(folder / "packs");
    }
    // Otherwise the kills came too early to mean anything.
    EXPECT_GT(seen, 0U);
    EXPECT_GT(swept, 0U);
    RecordProperty("objects", static_cast<int>(seen));
}

}  // namespace
}  // namespace coffer::test
