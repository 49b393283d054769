// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <memory>

#include "models/openvault.h"

namespace coffer::ui {

class Session;
class Task;

/// What the work of a task meets beside what it gives back, above all where it fails: a failed attempt that
/// could not be written down. The session tells it once the work has ended, however it ended. Belongs to the
/// thread of the task.
class Aside : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    Aside(Session& session, Task& task);

    /// Where the work that is started next puts it. The work may hold it longer than this lives; nobody else
    /// touches it before the work has ended.
    std::shared_ptr<Notices> begin();
    /// Tells nobody: the work that runs is about what nobody looks at any more.
    void drop() { m_notices.reset(); }

private:
    void tell();

    Session& m_session;
    Task& m_task;
    std::shared_ptr<Notices> m_notices;  ///< of the work that runs
};

}  // namespace coffer::ui
