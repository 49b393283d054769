// SPDX-License-Identifier: GPL-3.0-or-later
// Files and sources that go away while they are backed up, what is known of the rest meanwhile, and caches.
#include <gtest/gtest.h>

#include <filesystem>
#include <mutex>
#include <set>

#include "vault/protection.h"
#include "vault/pruning.h"

namespace coffer::test {
namespace {

namespace fs = std::filesystem;

/// Removes a tree as soon as one file is open for reading.
class RemovesWhileOpen final : public Progress {
public:
    RemovesWhileOpen(fs::path file, fs::path tree) : m_file(std::move(file)), m_tree(std::move(tree)) {}
    void report(const ProgressReport&) override {}
    [[nodiscard]] bool stopRequested() const override {
        const std::scoped_lock lock(m_mutex);
        if (!m_isDone && isOpen()) {
            fs::remove_all(m_tree);
            m_isDone = true;
        }
        return false;
    }

private:
    [[nodiscard]] bool isOpen() const {
        std::error_code error;
        for (const auto& descriptor : fs::directory_iterator("/proc/self/fd")) {
            if (fs::read_symlink(descriptor, error) == m_file) {
                return true;
            }
        }
        return false;
    }
    fs::path m_file, m_tree;
    mutable std::mutex m_mutex;
    mutable bool m_isDone = false;
};

class Vanishing : public testing::Test {
protected:
    /// `big` with so many files, and a file beside it.
    void fill(int files, std::size_t size) {
        fs::create_directory(root() / "big");
        for (int i = 10; i < 10 + files; ++i) {
            std::string content(size, static_cast<char>(i));
            for (std::size_t at = 0; at < size; at += 64) {
                content[at] = static_cast<char>(at / 64 * 7 % 251);
            }
            shared.laptop.files.put("big/" + std::to_string(i), content);
        }
        shared.laptop.files.put("stay", "still here");
    }
    [[nodiscard]] fs::path root() const { return shared.laptop.files.path(); }
    BackupOutcome backUpWith(Progress& progress, BackupRequest request = {}) {
        request.paths = {root().string()};
        request.workers = 1;
        return must(backUp(*shared.open(shared.laptop), request, progress));
    }
    bool hasReason(const std::string& kind) {
        ProtectionQuestion question;
        question.now = shared.clock()();
        question.stateFolder = shared.laptop.state.path().string();
        const auto judged = must(judgeProtection(shared.storage(), shared.laptop.capability, question));
        return std::any_of(judged.reasons.begin(), judged.reasons.end(),
                           [&](const auto& reason) { return reason.kind == kind; });
    }

    static constexpr std::size_t kMiB = std::size_t{1} << 20;
    SharedVault shared;
};

TEST_F(Vanishing, whatWasReadStaysAndTheRestIsCounted) {
    fill(12, 4 * kMiB);
    RemovesWhileOpen progress(root() / "big/10", root() / "big");
    const auto outcome = backUpWith(progress);
    EXPECT_EQ(outcome.figures.at("files"), 2U) << "the one that was open is kept as it was read";
    EXPECT_EQ(outcome.changed.count, 0U) << "deleting a file changes nothing in it";
    EXPECT_EQ(outcome.vanished.count, 11U);
    EXPECT_EQ(fs::path(outcome.vanished.first).parent_path(), root() / "big");
    EXPECT_EQ(outcome.figures.at("vanished"), 11U);
    EXPECT_TRUE(outcome.complete());
    EXPECT_EQ(readEverything(*shared.owner()), 2U);
    EXPECT_FALSE(hasReason("source-gone"));
}

TEST_F(Vanishing, aSourceThatIsGoneAtTheEndMakesTheRunPartlyDone) {
    fill(3, 4 * kMiB);
    RemovesWhileOpen progress(root() / "big/10", root());
    const auto outcome = backUpWith(progress);
    EXPECT_FALSE(outcome.complete());
    ASSERT_EQ(outcome.unreadable.size(), 1U);
    EXPECT_EQ(outcome.unreadable[0].error.detail,
              root().string() + " went away while it was being read: what was read of it is kept");
    EXPECT_EQ(outcome.figures.at("gone"), 1U);
    EXPECT_EQ(readEverything(*shared.owner()), 1U);
    EXPECT_TRUE(hasReason("source-gone"));
    EXPECT_FALSE(hasReason("unreadable-files")) << "said once";
}

/// What is said of the whole.
class Totals final : public Progress {
public:
    void report(const ProgressReport& report) override {
        ++reports;
        files.insert(report.filesTotal);
        bytes.insert(report.bytesTotal);
    }
    [[nodiscard]] bool stopRequested() const override { return false; }
    int reports = 0;
    std::set<std::uint64_t> files, bytes;
};

TEST_F(Vanishing, totalsAreUnknownUntilEverythingIsCounted) {
    fill(90, 2 * kMiB);
    for (int i = 0; i < 90; ++i) {
        fs::create_directory(root() / ("folder" + std::to_string(i)));
        fs::create_hard_link(root() / ("big/" + std::to_string(10 + i)),
                             root() / ("folder" + std::to_string(i)) / "again");
    }
    Totals totals;
    backUpWith(totals);
    EXPECT_GT(totals.reports, 3);
    EXPECT_EQ(totals.files, (std::set<std::uint64_t>{0, 181}));
    EXPECT_EQ(totals.bytes, (std::set<std::uint64_t>{0, 180 * 2 * kMiB + 10}));
}

TEST_F(Vanishing, cachesAreKeptUnlessTheyAreToBeLeftOutAndThenCounted) {
    fill(1, 1000);
    shared.laptop.files.put("big/CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n");
    NoProgress progress;
    EXPECT_EQ(backUpWith(progress).figures.at("files"), 3U);
    BackupRequest request;
    request.caches = BackupRequest::Caches::LeaveOut;
    const auto outcome = backUpWith(progress, request);
    EXPECT_EQ(outcome.figures.at("files"), 1U);
    EXPECT_EQ(outcome.caches.count, 1U);
    EXPECT_EQ(outcome.caches.first, (root() / "big").string());
    request.paths = {root().string()};
    EXPECT_EQ(must(surveySources(*shared.open(shared.laptop), request, progress)).caches.count, 1U);
}

}  // namespace
}  // namespace coffer::test
