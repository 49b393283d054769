// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of real folders, read back by the stand-alone reader, which shares no code with Coffer.
#include "vault/backup.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <random>

#include "bytes/encoding.h"
#include "format/layout.h"
#include "storage/diskstorage.h"
#include "storage/memorystorage.h"
#include "support/childprocess.h"
#include "support/failingstorage.h"
#include "support/temporaryfolder.h"
#include "support/testvault.h"

namespace coffer::test {
namespace {

namespace fs = std::filesystem;

std::string randomText(std::mt19937_64& random, std::size_t size) {
    std::string text(size, '\0');
    for (std::size_t i = 0; i < size; i += 8) {
        const std::uint64_t word = random();
        text.replace(i, std::min<std::size_t>(8, size - i), reinterpret_cast<const char*>(&word),
                     std::min<std::size_t>(8, size - i));
    }
    return text;
}

// A little of everything that a home folder holds.
void fill(const TemporaryFolder& folder) {
    std::mt19937_64 random(7);
    fs::create_directories(folder / "home/deep/er/empty");
    fs::create_directories(folder / "home/many");
    folder.put("home/empty.txt", "");
    folder.put("home/notes.txt", "nothing much\n");
    folder.put("home/photo.jpg", "\xff\xd8\xff\xe0" + randomText(random, 3 << 20));
    folder.put("home/film.mp4", std::string("\0\0\0 ftypisom", 12) + randomText(random, 70 << 20));
    folder.put("home/deep/er/text.log", std::string(5 << 20, 'x') + randomText(random, 2 << 20));
    folder.put("home/deep/na\xffme", "a name that is no UTF-8");
    folder.put(
        "home/WhatsApp Chat with Ana.txt",
        "03/11/2024, 18:20 - Ana: hello\n03/11/2024, 18:21 - Ben: hi\n14/11/2024, 09:00 - Ana: IMG-1.jpg "
        "(file attached)\n");
    for (int i = 0; i < 3000; ++i) {
        folder.put("home/many/" + std::to_string(i), std::to_string(i * i));
    }
    fs::create_symlink("../nowhere", folder / "home/deep/link");
    fs::create_hard_link(folder / "home/photo.jpg", folder / "home/deep/same.jpg");
    fs::permissions(folder / "home/notes.txt", fs::perms(0600));
    folder.put("home/sparse", "begin");
    fs::resize_file(folder / "home/sparse", 40 << 20);
    ::mkfifo((folder / "home/pipe").c_str(), 0600);
}

std::string run(const std::string& command) {
    return std::system(command.c_str()) == 0 ? "" : command;
}

BackupRequest requestFor(const fs::path& path) {
    BackupRequest request;
    request.paths = {path.string()};
    return request;
}

std::size_t count(Storage& storage, const std::string& folder) {
    return storage.list(folder).value().size();
}

class BackupTest : public ::testing::Test {
protected:
    BackupTest()
        : storage(DiskStorage::open(place / "vault", Root::Create).value()),
          vault(std::make_unique<TestVault>(*storage)) {}

    Result<BackupOutcome> backUpOnce(const BackupRequest& request, Progress& progress) {
        TRY(auto computer, ComputerVault::open(*storage, vault->capability(), place / "state"));
        return backUp(*computer, request, progress);
    }
    Result<BackupOutcome> backUpOnce(const BackupRequest& request) {
        NoProgress progress;
        return backUpOnce(request, progress);
    }

    // Restores the newest backup with the reader and compares it with `original`; "" when equal.
    std::string restoreAndCompare(const fs::path& original, const std::string& name) {
        place.put("key", vault->recoveryKeyText() + "\n");
        const auto target = (place / "restored").string();
        const std::string reader = std::string(COFFER_TEST_DATA) + "/../resources/reader/coffer_recover.py";
        std::string wrong =
            run("rm -rf " + target + " && mkdir " + target + " && (python3 -B " + reader + " restore " +
                (place / "vault").string() + " latest " + target + " --recovery-key-file " +
                (place / "key").string() + " > " + (place / "reader.log").string() +
                " 2>&1 || grep -q 'of the kind' " + (place / "reader.log").string() + ")");
        if (!wrong.empty()) {
            return wrong + run("cat " + (place / "reader.log").string());
        }
        return run("diff -r --no-dereference --exclude=pipe " + original.string() + " " + target + "/" +
                   name);
    }

    TemporaryFolder place;
    std::shared_ptr<DiskStorage> storage;
    std::unique_ptr<TestVault> vault;
};

TEST_F(BackupTest, restoresWhatWasThere) {
    fill(place);
    const auto outcome = backUpOnce(requestFor(place / "home"));
    ASSERT_TRUE(outcome.ok()) << outcome.error().detail;
    EXPECT_TRUE(outcome->complete());
    EXPECT_EQ(outcome->figures.at("files"), 3009U);
    EXPECT_EQ(outcome->figures.at("directories"), 6U);
    EXPECT_EQ(outcome->figures.at("messages"), 3U);
    EXPECT_EQ(outcome->figures.at("missing"), 1U);
    EXPECT_EQ(outcome->newestMessage, "2024-11-14T09:00");
    EXPECT_EQ(restoreAndCompare(place / "home", "home"), "");
}

TEST_F(BackupTest, writesNoPackWhenNothingChanged) {
    fill(place);
    ASSERT_TRUE(backUpOnce(requestFor(place / "home")).ok());
    const auto packs = count(*storage, format::packsFolder(vault->capability().computer));
    const auto again = backUpOnce(requestFor(place / "home"));
    ASSERT_TRUE(again.ok()) << again.error().detail;
    EXPECT_EQ(count(*storage, format::packsFolder(vault->capability().computer)), packs);
    EXPECT_EQ(again->figures.at("stored"), 0U);
    EXPECT_EQ(again->figures.at("messages"), 3U);
    EXPECT_EQ(again->entry.sequence, 1U);
    EXPECT_EQ(restoreAndCompare(place / "home", "home"), "");
}

TEST_F(BackupTest, addsOnlyWhatChanged) {
    fill(place);
    ASSERT_TRUE(backUpOnce(requestFor(place / "home")).ok());
    place.put("home/many/17", "changed");
    fs::remove(place / "home/many/18");
    std::ofstream(place / "home/film.mp4", std::ios::app) << "more";
    const auto outcome = backUpOnce(requestFor(place / "home"));
    ASSERT_TRUE(outcome.ok()) << outcome.error().detail;
    EXPECT_LT(outcome->figures.at("stored"), 7U << 20);
    EXPECT_EQ(restoreAndCompare(place / "home", "home"), "");
}

// Stops at a report: the run is cut off in the middle.
class StopAfter final : public Progress {
public:
    explicit StopAfter(int reports) : m_left(reports) {}
    void report(const ProgressReport&) override { --m_left; }
    [[nodiscard]] bool stopRequested() const override { return m_left < 0; }

private:
    std::atomic<int> m_left;
};

TEST_F(BackupTest, stopsAndGoesOnFromThere) {
    fill(place);
    StopAfter stop(1);
    const auto stopped = backUpOnce(requestFor(place / "home"), stop);
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().code, Code::Cancelled);
    EXPECT_EQ(count(*storage, format::logFolder(vault->capability().computer)), 0U);
    const auto outcome = backUpOnce(requestFor(place / "home"));
    ASSERT_TRUE(outcome.ok()) << outcome.error().detail;
    EXPECT_EQ(outcome->entry.sequence, 0U);
    EXPECT_EQ(restoreAndCompare(place / "home", "home"), "");
}

TEST_F(BackupTest, goesOnAfterBeingKilledAtAnyMoment) {
    fill(place);
    std::mt19937_64 random(3);
    for (int kill = 0; kill < 6; ++kill) {
        const pid_t child =
            startChild([&] { static_cast<void>(backUpOnce(requestFor(place / "home")).ok()); });
        ::usleep(static_cast<useconds_t>(20'000 + random() % 900'000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        place.put("home/many/17", std::to_string(kill));
    }
    const auto outcome = backUpOnce(requestFor(place / "home"));
    ASSERT_TRUE(outcome.ok()) << outcome.error().detail;
    EXPECT_EQ(restoreAndCompare(place / "home", "home"), "");
}

}  // namespace
}  // namespace coffer::test
