// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

#include "models/session.h"
#include "vault/forget.h"

namespace coffer::ui {

/// Keeping a version for good, whatever the rules say, and letting the rules have it again: an act of the
/// owner, signed and with a reason, in the log of this computer. Asks for a fresh proof (the kind
/// "stale-proof" of a problem). Belongs to the thread that draws.
class KeepFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)

public:
    explicit KeepFlow(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Task* task() { return &m_task; }
    /// Both do nothing while locked or at work. `reason` may be empty.
    Q_INVOKABLE void keep(const QString& version, const QString& reason);
    Q_INVOKABLE void release(const QString& version, const QString& reason);

Q_SIGNALS:
    void done();

private:
    void start(Hold hold, const QString& version, const QString& reason);

    Session& m_session;
    Task m_task;
};

}  // namespace coffer::ui
