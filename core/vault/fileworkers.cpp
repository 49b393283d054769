// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/fileworkers.h"

namespace coffer {
namespace {

constexpr std::size_t kQueuedFiles = 64;

}  // namespace

FileWorkers::FileWorkers(BackupRun& run, unsigned count) : m_run(run) {
    for (unsigned i = 0; i < count; ++i) {
        m_threads.emplace_back([this] { work(); });
    }
}

FileWorkers::~FileWorkers() {
    finish();
}

void FileWorkers::add(std::shared_ptr<FileJob> job) {
    std::unique_lock lock(m_mutex);
    while (m_files.size() >= kQueuedFiles && !m_run.stopping()) {
        m_left.wait_for(lock, std::chrono::milliseconds(100));
    }
    m_files.push_back({std::move(job), kOpen});
    m_arrived.notify_one();
}

void FileWorkers::addPieces(const std::shared_ptr<FileJob>& job, std::size_t from) {
    const std::scoped_lock lock(m_mutex);
    for (std::size_t piece = from; piece < job->pieces.size(); ++piece) {
        m_pieces.push_back({job, piece});
    }
    m_arrived.notify_all();
}

// The end has come when nobody works any more: a file being opened may still bring pieces.
std::optional<FileWorkers::Task> FileWorkers::next() {
    std::unique_lock lock(m_mutex);
    --m_busy;
    while (m_files.empty() && m_pieces.empty()) {
        if ((m_closed && m_busy == 0) || m_run.stopping()) {
            m_arrived.notify_all();
            return std::nullopt;
        }
        m_arrived.wait_for(lock, std::chrono::milliseconds(200));
    }
    auto& queue = m_pieces.empty() ? m_files : m_pieces;
    Task task = std::move(queue.front());
    queue.pop_front();
    ++m_busy;
    m_left.notify_one();
    return task;
}

void FileWorkers::work() {
    FileWorker worker(m_run, *this);
    {
        const std::scoped_lock lock(m_mutex);
        ++m_busy;
    }
    while (auto task = next()) {
        if (m_run.stopping()) {
            continue;
        }
        if (task->piece == kOpen) {
            worker.open(task->job);
        } else {
            worker.cutPiece(task->job, task->piece);
        }
    }
    worker.release();
}

void FileWorkers::finish() {
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_arrived.notify_all();
    }
    for (auto& thread : m_threads) {
        thread.join();
    }
    m_threads.clear();
}

}  // namespace coffer
