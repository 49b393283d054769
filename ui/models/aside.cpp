// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/aside.h"

#include <utility>

#include "models/session.h"

namespace coffer::ui {

Aside::Aside(Session& session, Task& task) : m_session(session), m_task(task) {
    connect(&task, &Task::stateChanged, this, &Aside::tell);
}

std::shared_ptr<Notices> Aside::begin() {
    m_notices = std::make_shared<Notices>();
    return m_notices;
}

void Aside::tell() {
    if (m_notices && m_task.state() != Task::Working) {
        m_session.tell(*std::exchange(m_notices, nullptr));
    }
}

}  // namespace coffer::ui
