// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "chunking/chunkingkey.h"
#include "files/filestatus.h"
#include "format/catalogue.h"
#include "format/tree.h"
#include "vault/backup.h"
#include "vault/chunkwriter.h"

namespace coffer {

/// What the threads of one backup share. Everything here is thread-safe. Inside this room.
class BackupRun {
public:
    enum class Purpose { Store, Survey };  ///< Survey: looks at files from outside and stores nothing
    BackupRun(ComputerVault& computer, const BackupRequest& wanted, Progress& progress, PackStore& store,
              Purpose why = Purpose::Store);

    ComputerVault& vault;
    const BackupRequest& request;
    const Purpose purpose;
    PackStore& packs;
    NodeWriter nodes;
    const ChunkingKey cutting;
    OwnerNames owners;

    /// Remembers the first error that ends the run; the others follow from it.
    void fail(Error error);
    /// Whether the run has failed or should stop.
    [[nodiscard]] bool stopping();
    [[nodiscard]] Result<void> outcome();

    // Figures.
    void fileSeen(std::uint64_t size);
    /// `path` is the one within the backup.
    void fileDone(const std::string& path, std::uint64_t size);
    void directoryDone() { ++m_directories; }
    void changedFile(const std::string& path) { note(m_changed, path); }
    void vanished(const std::string& path) { note(m_vanished, path); }
    /// An entry that was listed: vanished when it is not there any more.
    void unreadableUnlessGone(const std::string& path, Error error);
    void cacheLeftOut(const std::string& path) { note(m_caches, path); }
    /// A source that was there when the run began.
    void sourceGone(const std::string& path);
    /// The walk has seen all files: from now on totals are known.
    void allSeen() { m_allSeen = true; }
    void unreadable(const std::string& path, Error error);
    [[nodiscard]] bool isRecent(const FileStatus& status) const;
    [[nodiscard]] BackupOutcome result();
    /// In a survey: counts a file by what is remembered of it. False in a backup. `path` is the one within
    /// the backup. The walk's thread only.
    bool surveys(const PathKey& key, const std::string& path, const FileStatus& status);
    [[nodiscard]] BackupSurvey survey();
    /// What was stored below each name in the root.
    [[nodiscard]] std::map<std::string, ContentMeasure> measures();
    /// The same of the dates of newest messages.
    [[nodiscard]] std::map<std::string, std::string> newestMessages();

    // The catalogue of chats.
    void chatsFound(const std::string& path, const StoredChats& chats);
    /// Stores it; nothing when there are no chats.
    Result<std::optional<ChunkId>> storeCatalogue();

    /// The number that the names of one file share, the same in every run.
    [[nodiscard]] std::uint64_t linkNumber(const FileStatus& status);

    void report(const std::string& phase, const std::string& current, bool now);

private:
    void note(Occurrence& occurrence, const std::string& path);

    Progress& m_progress;
    std::mutex m_mutex;
    std::optional<Error> m_error;
    std::atomic<bool> m_failed = false;
    std::atomic<std::uint64_t> m_filesSeen = 0, m_bytesSeen = 0, m_files = 0, m_bytes = 0;
    std::atomic<std::uint64_t> m_directories = 0, m_unreadable = 0, m_gone = 0;
    std::atomic<bool> m_allSeen = false;
    Occurrence m_changed, m_vanished, m_caches;
    std::vector<UnreadableFile> m_unreadableFiles;
    BackupSurvey m_survey;
    std::map<std::string, StoredChats> m_chats;
    std::map<std::string, ContentMeasure> m_measures;
    std::map<std::uint64_t, std::uint64_t> m_devices;
    std::mutex m_reportMutex;
    std::chrono::steady_clock::time_point m_lastReport{};
    std::uint64_t m_started;
};

/// An entry with everything that follows from a status.
format::Entry entryFor(std::string_view name, const FileStatus& status, OwnerNames& owners);

}  // namespace coffer
