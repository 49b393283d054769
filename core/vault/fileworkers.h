// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "vault/filejob.h"

namespace coffer {

/// The threads that read, cut and store files. Files come in through a short queue, so that the walk does not
/// run far ahead; pieces of files that are being read come first.
class FileWorkers {
public:
    FileWorkers(BackupRun& run, unsigned count);
    ~FileWorkers();

    /// The walk's thread only; waits while the queue is full.
    void add(std::shared_ptr<FileJob> job);
    /// Waits until all files are done (or the run has failed) and all threads have ended.
    void finish();

private:
    static constexpr std::size_t kOpen = SIZE_MAX;  ///< instead of a piece: open and plan the file
    struct Task {
        std::shared_ptr<FileJob> job;
        std::size_t piece = kOpen;
    };
    void work();
    std::optional<Task> next();
    friend class FileWorker;
    void addPieces(const std::shared_ptr<FileJob>& job, std::size_t from);

    BackupRun& m_run;
    std::mutex m_mutex;
    std::condition_variable m_arrived, m_left;
    std::deque<Task> m_files, m_pieces;
    std::size_t m_busy = 0;
    bool m_closed = false;
    std::vector<std::thread> m_threads;
};

/// One of them.
class FileWorker {
public:
    FileWorker(BackupRun& run, FileWorkers& workers) : m_run(run), m_workers(workers), m_writer(run.packs) {}

    void open(const std::shared_ptr<FileJob>& job);
    void cutPiece(const std::shared_ptr<FileJob>& job, std::size_t piece);
    void release() { m_writer.release(); }

private:
    Result<void> openAndPlan(FileJob& job);
    /// Errors of the source are the job's; those of storage end the run.
    Result<void> cut(FileJob& job, std::size_t piece);
    Result<void> store(FileJob& job, ByteView chunk, std::vector<PlacedPart>& to);
    void pieceDone(const std::shared_ptr<FileJob>& job);
    Result<void> complete(FileJob& job, FileStatus version, bool changed);
    void giveUp(FileJob& job, const Error& error);
    void cannotOpen(FileJob& job, const Error& error);
    void conclude(FileJob& job, bool changed);

    BackupRun& m_run;
    FileWorkers& m_workers;
    ChunkWriter m_writer;
    Bytes m_buffer;
};

}  // namespace coffer
