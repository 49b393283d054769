// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

#include "models/logends.h"
#include "models/openvault.h"
#include "models/session.h"

namespace coffer::ui {

/// Retiring computers of the open backup: nothing that one adds from then on counts, and what it has added
/// stays. What stands against it is told before anybody is asked whether he is sure. Where the last proof of
/// the owner is too long ago, `task` fails with a problem that wants one.
class ComputerChanges : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    /// More than one where a copy of the computer's key has written too: the person has to say which counts.
    Q_PROPERTY(coffer::ui::LogEnds* ends READ ends CONSTANT)

public:
    explicit ComputerChanges(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] LogEnds* ends() { return &m_ends; }

    /// Looks whether the computer may be retired, and fills `ends`; then mayBeRetired() comes, otherwise
    /// `task` says why not. `computer` as in ComputersModel. Nothing while it works or the backup is locked,
    /// and no answer once it was locked.
    Q_INVOKABLE void askToRetire(const QString& computer);
    /// Retires it as the person was asked; `end` is the row in `ends` of the history that counts, 0 where
    /// there is only one. Goes on when the backup is locked meanwhile.
    Q_INVOKABLE void retire(const QString& computer, int end);

Q_SIGNALS:
    void mayBeRetired();

private:
    Session& m_session;
    Task m_task;
    LogEnds m_ends;
};

}  // namespace coffer::ui
