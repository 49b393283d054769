// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <functional>

#include "models/task.h"

namespace coffer::ui {

/// Lets a model read again what has changed, once more if it changed while being read, and never twice at
/// the same time. Belongs to the thread of its task, which must outlive it.
class Reread : public QObject {
    Q_OBJECT

public:
    /// `read` starts the task.
    Reread(Task& task, std::function<void()> read, QObject* parent = nullptr);

    /// Reads now, or as soon as the reading at hand has ended.
    void ask();

private:
    void goOn();

    Task& m_task;
    std::function<void()> m_read;
    bool m_again = false;
};

}  // namespace coffer::ui
