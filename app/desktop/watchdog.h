// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtQuick/QQuickWindow>

namespace coffer::desktop {

/// Measures what a person feels: how long until the first frame shows, how long the thread that draws does
/// not answer, how much memory the program takes. For development (--measure): prints one line of JSON to
/// standard error when it goes. A busy machine counts against the program. On the thread that draws.
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
    int m_stalls = 0;
};

}  // namespace coffer::desktop
