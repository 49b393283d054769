// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace coffer {

/// Hands work from one thread to others and never holds more than `limit` pieces of it. Thread-safe.
template <typename T>
class BoundedQueue {
public:
    explicit BoundedQueue(std::size_t limit) : m_limit(limit) {}

    /// Waits for room. False when the queue was aborted: `item` is then gone.
    bool push(T item) {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [&] { return m_items.size() < m_limit || m_aborted; });
        if (m_aborted) {
            return false;
        }
        m_items.push_back(std::move(item));
        m_work.notify_one();
        return true;
    }

    /// Waits for a piece of work; nothing once the queue is closed and empty, or aborted.
    std::optional<T> pop() {
        std::unique_lock lock(m_mutex);
        m_work.wait(lock, [&] { return !m_items.empty() || m_closed || m_aborted; });
        if (m_items.empty() || m_aborted) {
            return std::nullopt;
        }
        std::optional<T> item(std::move(m_items.front()));
        m_items.pop_front();
        m_room.notify_one();
        return item;
    }

    /// No more work will come.
    void close() {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_work.notify_all();
    }

    /// Nobody waits any more, and what has not begun is not done.
    void abort() {
        const std::scoped_lock lock(m_mutex);
        m_aborted = true;
        m_work.notify_all();
        m_room.notify_all();
    }

private:
    const std::size_t m_limit;
    std::mutex m_mutex;
    std::condition_variable m_work;
    std::condition_variable m_room;
    std::deque<T> m_items;
    bool m_closed = false;
    bool m_aborted = false;
};

}  // namespace coffer
