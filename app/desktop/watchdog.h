// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtQuick/QQuickWindow>

namespace coffer::desktop {

/// Measures what a person feels: how long until the first frame shows, how long the thread that draws does
/// not answer, how much memory the program takes. For development (--measure): prints one line of JSON to
/// standard error when it goes. A stall is told twice: as a person felt it, which counts a busy machine and a
/// slow X server against the program, and as processor time that the program itself took. On the thread that
/// draws.
class Watchdog : public QObject {
    Q_OBJECT

public:
    static constexpr int kBeat = 10;   ///< ms between two looks
    static constexpr int kStall = 50;  ///< ms that are felt

    /// `started` runs since the beginning of main().
    Watchdog(const QElapsedTimer& started, QQuickWindow& window);
    ~Watchdog() override;

private:
    void beat();

    QElapsedTimer m_started, m_sinceBeat;
    QTimer m_timer;
    qint64 m_firstFrame = -1, m_longest = 0;
    qint64 m_worked = 0;       ///< processor time of this thread at the last look, in ms
    qint64 m_longestWork = 0;  ///< the most of it between two looks
    int m_stalls = 0;
};

}  // namespace coffer::desktop
