// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QDateTime>
#include <QtCore/QObject>

#include "models/problemlist.h"
#include "models/session.h"
#include "vault/backup.h"

namespace coffer::ui {

/// Backing up the chosen backup's sources with this computer's key, which can add and read nothing. Needs no
/// unlocking. Progress, time left and stop are in `task`; a stop loses nothing, the next run goes on.
/// The figures below are those of the last run that was Done in this program.
class BackupRun : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    Q_PROPERTY(QDateTime finished READ finished NOTIFY outcomeChanged)
    Q_PROPERTY(double files READ files NOTIFY outcomeChanged)
    Q_PROPERTY(double bytes READ bytes NOTIFY outcomeChanged)
    /// What the backup's place grew by.
    Q_PROPERTY(double bytesAdded READ bytesAdded NOTIFY outcomeChanged)
    Q_PROPERTY(double messages READ messages NOTIFY outcomeChanged)
    Q_PROPERTY(double mediaFiles READ mediaFiles NOTIFY outcomeChanged)
    Q_PROPERTY(double missingMedia READ missingMedia NOTIFY outcomeChanged)
    /// Files that changed while they were read.
    Q_PROPERTY(double changedFiles READ changedFiles NOTIFY outcomeChanged)
    /// Everything that was asked for could be read.
    Q_PROPERTY(bool complete READ isComplete NOTIFY outcomeChanged)
    /// What could not be read, at most a hundred; `unreadableCount` counts all.
    Q_PROPERTY(coffer::ui::ProblemList* unreadable READ unreadable CONSTANT)
    Q_PROPERTY(double unreadableCount READ unreadableCount NOTIFY outcomeChanged)
    /// What a person should know of the backup as a whole, found by the run.
    Q_PROPERTY(coffer::ui::ProblemList* notices READ notices CONSTANT)
    /// Sources that hold next to nothing of what they held before: paths, as they may be shown.
    Q_PROPERTY(QStringList collapsed READ collapsed NOTIFY outcomeChanged)

public:
    explicit BackupRun(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] QDateTime finished() const { return m_finished; }
    [[nodiscard]] qint64 files() const { return figure("files"); }
    [[nodiscard]] qint64 bytes() const { return figure("bytes"); }
    [[nodiscard]] qint64 bytesAdded() const { return figure("stored"); }
    [[nodiscard]] qint64 messages() const { return figure("messages"); }
    [[nodiscard]] qint64 mediaFiles() const { return figure("media"); }
    [[nodiscard]] qint64 missingMedia() const { return figure("missing"); }
    [[nodiscard]] qint64 changedFiles() const { return figure("changed"); }
    [[nodiscard]] bool isComplete() const { return m_unreadable.count() == 0; }
    [[nodiscard]] ProblemList* unreadable() { return &m_unreadable; }
    [[nodiscard]] qint64 unreadableCount() const { return figure("unreadable"); }
    [[nodiscard]] ProblemList* notices() { return &m_notices; }
    [[nodiscard]] QStringList collapsed() const { return m_collapsed; }

    /// Nothing while it works already or when this computer keeps nothing in the chosen backup.
    Q_INVOKABLE void start();

Q_SIGNALS:
    void outcomeChanged();

private:
    [[nodiscard]] qint64 figure(const char* name) const;
    void forget();
    void show(const BackupOutcome& outcome);
    void showNotices(const std::vector<VaultNotice>& notices, const BackupOutcome& outcome);

    Session& m_session;
    Task m_task;
    QString m_folder;  ///< of the backup that all of this is about
    QDateTime m_finished;
    format::Figures m_figures;
    ProblemList m_unreadable;
    ProblemList m_notices;
    QStringList m_collapsed;
};

}  // namespace coffer::ui
