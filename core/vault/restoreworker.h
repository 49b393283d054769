// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "vault/boundedqueue.h"
#include "vault/progressmeter.h"
#include "vault/rangewriter.h"
#include "vault/restore.h"
#include "vault/tree.h"

/// The threads of a restore and what they share with the thread that walks the tree. For use inside this
/// room.
namespace coffer {

/// A file that is wanted: where it goes and what it is made of.
struct WantedFile {
    DirectoryId parent = DirectoryId::Root;
    std::string path;
    format::Entry entry;

    [[nodiscard]] std::string_view name() const { return asText(entry.name); }
};

/// A large file that several ranges are being written to. Whoever lets go of it last gives it its name.
struct LargeFile {
    LargeFile(WantedFile fileWanted, RestoredFile fileBegun)
        : wanted(std::move(fileWanted)), file(std::move(fileBegun)) {}
    WantedFile wanted;
    RestoredFile file;
    std::atomic<std::size_t> users = 1;
    std::atomic<bool> failed = false;
};

/// One piece of work: a whole file, or (when `large` is set) a range of one.
struct RestoreJob {
    std::optional<WantedFile> whole;
    std::shared_ptr<LargeFile> large;
    std::uint64_t offset = 0;
    std::vector<format::Part> parts;
};

RestoredAttributes attributesOf(const format::Entry& entry);

/// What is shared. Thread-safe, except where it says otherwise.
class RestoreCrew {
public:
    RestoreCrew(ChunkSource& chunks, RestoreTarget& target, const crypto::HmacSha256& naming,
                OverwritePolicy policy, Progress& progress);
    ~RestoreCrew();
    RestoreCrew(const RestoreCrew&) = delete;
    RestoreCrew& operator=(const RestoreCrew&) = delete;

    /// Takes a file on: the walking thread only. Errors only that end the restore.
    Result<void> add(WantedFile file);
    /// Waits until everything taken on is done. The first error that ends the restore, if any.
    Result<void> finish();

    /// Records what was not restored. Error when it is of a kind that ends the restore.
    Result<void> fail(const std::string& path, const Error& error);
    /// Where the file with that link number came to lie; nothing if it did not. After finish().
    [[nodiscard]] const RestoredPlace* placeOf(std::uint64_t link) const;

    [[nodiscard]] RestoreOutcome& outcome() { return m_outcome; }  ///< after finish(), or under no threads
    [[nodiscard]] ProgressMeter& meter() { return m_meter; }
    [[nodiscard]] ChunkSource& chunks() { return m_chunks; }

private:
    enum class Kept { Yes, No };
    void work();
    Result<void> restoreWhole(const WantedFile& wanted, RangeWriter& writer);
    Result<void> writeAll(const WantedFile& wanted, RangeWriter& writer);
    Result<void> writeRange(RestoreJob& job, RangeWriter& writer);
    Result<bool> isSame(const WantedFile& wanted, const SourceFile& file, TreeBudget& budget);
    Result<void> split(const WantedFile& wanted);
    Result<void> pushRange(const std::shared_ptr<LargeFile>& large, std::uint64_t offset,
                           std::vector<format::Part> parts);
    Result<void> release(const std::shared_ptr<LargeFile>& large);
    Result<void> failLarge(LargeFile& large, const Error& error);
    void done(const WantedFile& wanted, RestoredPlace place, Kept kept);
    void end(const Error& error);
    Result<void> ended();

    ChunkSource& m_chunks;
    RestoreTarget& m_target;
    const crypto::HmacSha256& m_naming;
    const OverwritePolicy m_policy;
    ProgressMeter m_meter;
    BoundedQueue<RestoreJob> m_queue;
    std::vector<std::thread> m_threads;

    std::mutex m_mutex;  ///< guards everything below
    RestoreOutcome m_outcome;
    std::map<std::uint64_t, RestoredPlace> m_links;
    std::optional<Error> m_end;
};

}  // namespace coffer
