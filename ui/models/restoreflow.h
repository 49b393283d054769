// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include "models/problemlist.h"
#include "models/reread.h"
#include "models/session.h"
#include "vault/restore.h"

namespace coffer::ui {

/// Getting a whole version back into a folder: which version → where to → start → report. The backup must be
/// unlocked. Everything that arrives was compared with the backup, chunk by chunk; a damaged file costs
/// itself and stands in `failures`. Progress, time left and stop are in `task`; a restore that was stopped
/// goes on when it is started again with the same folder.
class RestoreFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    /// The id of the version, from VersionsModel; empty: the newest.
    Q_PROPERTY(QString version READ version WRITE setVersion NOTIFY versionChanged)
    /// The folder to restore into, as it may be shown; empty until chosen.
    Q_PROPERTY(QString target READ target NOTIFY targetChanged)
    Q_PROPERTY(QUrl targetUrl READ targetUrl NOTIFY targetChanged)
    /// Why that folder cannot be used; empty when it can.
    Q_PROPERTY(coffer::ui::Problem targetProblem READ targetProblem NOTIFY targetChanged)
    /// It has been looked at, and targetProblem and targetHasFiles are true of it.
    Q_PROPERTY(bool targetKnown READ isTargetKnown NOTIFY targetChanged)
    /// The folder holds something already: what is there stays, and what differs is reported.
    Q_PROPERTY(bool targetHasFiles READ targetHasFiles NOTIFY targetChanged)
    Q_PROPERTY(bool canStart READ canStart NOTIFY targetChanged)

    // The report, once task.state is Done.
    Q_PROPERTY(double files READ files NOTIFY outcomeChanged)
    /// Of those, the ones that were there already with the same content.
    Q_PROPERTY(double keptFiles READ keptFiles NOTIFY outcomeChanged)
    Q_PROPERTY(double bytes READ bytes NOTIFY outcomeChanged)
    Q_PROPERTY(double failedCount READ failedCount NOTIFY outcomeChanged)
    Q_PROPERTY(coffer::ui::ProblemList* failures READ failures CONSTANT)
    /// How many entries belong to this person now instead of the stored owner.
    Q_PROPERTY(double ownersNotSet READ ownersNotSet NOTIFY outcomeChanged)
    /// How many could not get their stored time or permissions.
    Q_PROPERTY(double attributesNotSet READ attributesNotSet NOTIFY outcomeChanged)
    Q_PROPERTY(double seconds READ seconds NOTIFY outcomeChanged)
    Q_PROPERTY(QDateTime finished READ finished NOTIFY outcomeChanged)

public:
    explicit RestoreFlow(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] QString version() const { return m_version; }
    void setVersion(const QString& version);
    [[nodiscard]] QString target() const;
    [[nodiscard]] QUrl targetUrl() const { return QUrl::fromLocalFile(m_target); }
    [[nodiscard]] const Problem& targetProblem() const { return m_targetTask.problem(); }
    [[nodiscard]] bool isTargetKnown() const;
    [[nodiscard]] bool targetHasFiles() const { return m_targetHasFiles; }
    [[nodiscard]] bool canStart() const;
    [[nodiscard]] qint64 files() const { return static_cast<qint64>(m_outcome.files); }
    [[nodiscard]] qint64 keptFiles() const { return static_cast<qint64>(m_outcome.kept); }
    [[nodiscard]] qint64 bytes() const { return static_cast<qint64>(m_outcome.bytes); }
    [[nodiscard]] qint64 failedCount() const { return static_cast<qint64>(m_outcome.failed); }
    [[nodiscard]] ProblemList* failures() { return &m_failures; }
    [[nodiscard]] qint64 ownersNotSet() const { return static_cast<qint64>(m_outcome.notes.ownersNotSet); }
    [[nodiscard]] qint64 attributesNotSet() const {
        return static_cast<qint64>(m_outcome.notes.attributesNotSet);
    }
    [[nodiscard]] qint64 seconds() const { return m_seconds; }
    [[nodiscard]] QDateTime finished() const { return m_finished; }

    Q_INVOKABLE void setTarget(const QUrl& folder);
    /// Requires: canStart.
    Q_INVOKABLE void start();
    /// Back to the beginning, for another restore. Nothing while it works.
    Q_INVOKABLE void startOver();

Q_SIGNALS:
    void versionChanged();
    void targetChanged();
    void outcomeChanged();

private:
    void lookAtTarget();
    void show(RestoreOutcome outcome);

    Session& m_session;
    Task m_task;
    QString m_version;
    QString m_target;
    QString m_lookedAt;  ///< what m_targetHasFiles is about
    Task m_targetTask;   ///< looks at the folder; a drive may take its time
    Reread m_lookAgain;
    bool m_targetHasFiles = false;
    RestoreOutcome m_outcome;
    ProblemList m_failures;
    QElapsedTimer m_clock;
    qint64 m_seconds = 0;
    QDateTime m_finished;
};

}  // namespace coffer::ui
