// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QThreadPool>

namespace coffer::ui {

/// The threads on which everything slow runs, so that the one that draws never waits: a pool of the
/// program's own. Made first and destroyed last: destroying it waits for work that was asked to stop.
class Workers {
public:
    /// Backup and restore bring threads of their own; these wait, read and count.
    static constexpr int kThreads = 4;

    Workers() { m_pool.setMaxThreadCount(kThreads); }

    [[nodiscard]] QThreadPool* pool() { return &m_pool; }

private:
    QThreadPool m_pool;
};

}  // namespace coffer::ui
