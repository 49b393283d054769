// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>
#include <stop_token>

#include "vault/progress.h"

namespace coffer::ui {

/// Where work puts its newest report and a Task reads it. Thread-safe.
class ProgressBoard {
public:
    void put(const ProgressReport& report) {
        const std::scoped_lock lock(m_mutex);
        m_report = report;
    }
    [[nodiscard]] ProgressReport newest() const {
        const std::scoped_lock lock(m_mutex);
        return m_report;
    }

private:
    mutable std::mutex m_mutex;
    ProgressReport m_report;
};

/// The core's Progress on the side of the work: reports go to the board, and `tick`, called on the thread
/// that reports, tells that there is a new one. Lives as long as the work.
class TaskProgress final : public Progress {
public:
    TaskProgress(ProgressBoard& board, std::stop_token stop, std::function<void(int)> tick)
        : m_board(board), m_stop(std::move(stop)), m_tick(std::move(tick)) {}

    void report(const ProgressReport& report) override {
        m_board.put(report);
        m_tick(++m_number);
    }
    [[nodiscard]] bool stopRequested() const override { return m_stop.stop_requested(); }
    /// For ceremonies with authenticators, which take a stop token.
    [[nodiscard]] const std::stop_token& stopToken() const { return m_stop; }

private:
    ProgressBoard& m_board;
    std::stop_token m_stop;
    std::function<void(int)> m_tick;
    int m_number = 0;
};

}  // namespace coffer::ui
