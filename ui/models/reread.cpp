// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reread.h"

namespace coffer::ui {

Reread::Reread(Task& task, std::function<void()> read, QObject* parent)
    : QObject(parent), m_task(task), m_read(std::move(read)) {
    // Queued: whoever hears of the end first sees what was read.
    connect(&task, &Task::stateChanged, this, &Reread::goOn, Qt::QueuedConnection);
}

void Reread::ask() {
    m_again = true;
    goOn();
}

void Reread::goOn() {
    if (m_again && m_task.state() != Task::Working) {
        m_again = false;
        m_read();
    }
}

}  // namespace coffer::ui
