// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <mutex>
#include <string>

#include "vault/progress.h"

namespace coffer {

/// Lets several threads tell one Progress how far they are, as seldom as it wants to hear it. Thread-safe.
class ProgressMeter {
public:
    ProgressMeter(Progress& progress, std::string phase) : m_progress(progress) {
        m_report.phase = std::move(phase);
    }

    void setTotals(std::uint64_t files, std::uint64_t bytes) {
        const std::scoped_lock lock(m_mutex);
        m_report.filesTotal = files;
        m_report.bytesTotal = bytes;
    }

    void add(std::uint64_t files, std::uint64_t bytes, const std::string& current = {}) {
        const std::scoped_lock lock(m_mutex);
        m_report.filesDone += files;
        m_report.bytesDone += bytes;
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < kInterval) {
            return;
        }
        m_last = now;
        if (!current.empty()) {
            m_report.current = current;
        }
        m_progress.report(m_report);
    }

    /// The last report, whenever the one before was.
    void finish() {
        const std::scoped_lock lock(m_mutex);
        m_progress.report(m_report);
    }

    [[nodiscard]] const Progress& progress() const { return m_progress; }

private:
    static constexpr std::chrono::milliseconds kInterval{50};

    Progress& m_progress;
    std::mutex m_mutex;
    ProgressReport m_report;
    std::chrono::steady_clock::time_point m_last{};
};

}  // namespace coffer
