// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/watchdog.h"

#include <QtCore/QFile>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <utility>

namespace coffer::desktop {
namespace {

/// KiB of memory that this process has now, by "VmRSS:" of proc(5); 0 where there is no such file.
qint64 residentKibibytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').first().toLongLong();
        }
    }
    return 0;
}

/// ms of processor time that this thread has taken; 0 where the system does not tell.
qint64 threadTime() {
#if defined(CLOCK_THREAD_CPUTIME_ID)
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0) {
        return static_cast<qint64>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }
#endif
    return 0;
}

}  // namespace

Watchdog::Watchdog(const QElapsedTimer& started, QQuickWindow& window) : m_started(started) {
    connect(&window, &QQuickWindow::frameSwapped, this, [this] {
        if (m_firstFrame < 0) {
            m_firstFrame = m_started.elapsed();
            m_sinceBeat.start();
            m_worked = threadTime();
            m_timer.start();
        }
    });
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kBeat);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::beat);
}

Watchdog::~Watchdog() {
    std::fprintf(
        stderr,
        "{\"first-frame-ms\": %lld, \"longest-stall-ms\": %lld, \"longest-work-ms\": %lld, \"stalls\": %d, "
        "\"resident-kib\": %lld}\n",
        static_cast<long long>(m_firstFrame), static_cast<long long>(m_longest),
        static_cast<long long>(m_longestWork), m_stalls, static_cast<long long>(residentKibibytes()));
}

void Watchdog::beat() {
    const qint64 stall = m_sinceBeat.restart() - kBeat;
    m_longest = std::max(m_longest, stall);
    const qint64 worked = threadTime();
    m_longestWork = std::max(m_longestWork, worked - std::exchange(m_worked, worked));
    m_stalls += stall > kStall ? 1 : 0;
}

}  // namespace coffer::desktop
