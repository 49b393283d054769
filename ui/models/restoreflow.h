// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include "models/chatsmodel.h"
#include "models/contentsmodel.h"
#include "models/problemlist.h"
#include "models/reread.h"
#include "models/session.h"
#include "vault/restore.h"

namespace coffer::ui {

/// Getting a version back into a folder: which version → everything, or chosen chats, or files and folders →
/// where to → start → report. The backup must be unlocked; everything asks for a fresh proof (the kind
/// "stale-proof" of a problem). Everything that arrives was compared with the backup, chunk by chunk; a
/// damaged file costs itself and stands in `failures`. Progress, time left and stop are in `task`; a restore
/// that was stopped goes on when it is started again with the same folder.
class RestoreFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    /// The id of the version, from VersionsModel; empty: the newest.
    Q_PROPERTY(QString version READ version WRITE setVersion NOTIFY versionChanged)
    Q_PROPERTY(What what READ what WRITE setWhat NOTIFY whatChanged)
    /// The files and folders of the version, to choose among; open while `what` is Files.
    Q_PROPERTY(coffer::ui::ContentsModel* contents READ contents CONSTANT)
    /// The same for its chats.
    Q_PROPERTY(coffer::ui::ChatsModel* chats READ chats CONSTANT)
    /// Something is chosen, as far as something has to be.
    Q_PROPERTY(bool whatKnown READ isWhatKnown NOTIFY whatChanged)
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
    // The list of what came back, once it was saved.
    Q_PROPERTY(coffer::ui::Task* listTask READ listTask CONSTANT)
    /// SHA-256 of the list, in hexadecimal groups of 8; empty until it was saved.
    Q_PROPERTY(QString listHash READ listHash NOTIFY listChanged)
    Q_PROPERTY(double listedFiles READ listedFiles NOTIFY listChanged)
    /// Files that should be in the folder and are not there any more, or never came.
    Q_PROPERTY(double absentFiles READ absentFiles NOTIFY listChanged)

public:
    enum What { Everything, Chats, Files };
    Q_ENUM(What)

    explicit RestoreFlow(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] QString version() const { return m_version; }
    void setVersion(const QString& version);
    [[nodiscard]] What what() const { return m_what; }
    void setWhat(What what);
    [[nodiscard]] ContentsModel* contents() { return &m_contents; }
    [[nodiscard]] ChatsModel* chats() { return &m_chats; }
    [[nodiscard]] bool isWhatKnown() const { return m_what == Everything || !chosenPaths().empty(); }
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

    [[nodiscard]] Task* listTask() { return &m_listTask; }
    [[nodiscard]] const QString& listHash() const { return m_listHash; }
    [[nodiscard]] qint64 listedFiles() const { return m_listedFiles; }
    [[nodiscard]] qint64 absentFiles() const { return m_absentFiles; }

    Q_INVOKABLE void setTarget(const QUrl& folder);
    /// Writes the report into a file: what was restored, what was not and why, and for each file its SHA-256
    /// as it is read back from the folder now, in the form that sha256sum checks. Nothing before a restore is
    /// done.
    Q_INVOKABLE void saveList(const QUrl& file);
    /// Requires: canStart.
    Q_INVOKABLE void start();
    /// Back to the beginning, for another restore. Nothing while it works.
    Q_INVOKABLE void startOver();

Q_SIGNALS:
    void whatChanged();
    void listChanged();
    void versionChanged();
    void targetChanged();
    void outcomeChanged();

private:
    void openChoices();
    void lookAtTarget();
    [[nodiscard]] std::vector<std::string> chosenPaths() const;
    [[nodiscard]] QStringList reportLines() const;
    void show(RestoreOutcome outcome);

    Session& m_session;
    Task m_task;
    QString m_version;
    What m_what = Everything;
    ContentsModel m_contents;
    ChatsModel m_chats;
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
    QString m_doneVersion;  ///< what the report is about
    RestoreRequest m_doneRequest;
    Task m_listTask;
    QString m_listHash;
    qint64 m_listedFiles = 0, m_absentFiles = 0;
};

}  // namespace coffer::ui
