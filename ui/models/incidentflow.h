// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <memory>

#include "models/aside.h"
#include "models/incidentacts.h"
#include "models/session.h"
#include "models/sheetmodel.h"
#include "models/sourcesmodel.h"
#include "models/subjectsmodel.h"

namespace coffer::ui {

/// "Something happened": what to do about it, one incident at a time, by verbs. Explain → Choose what it is
/// about → for a recovery key: PutOnPaper, CheckSheet; on a new computer: WhatToKeep → Done, with a test of
/// what is left. Until act() nothing has changed; each act is one or a few statements of the vault, and what
/// was done before an error stays done and is shown when the step is tried again.
///
/// Needs the unlocked backup and a fresh proof that its owner is there; `proofMissing` says that begin() or
/// act() waits for one. Locking, or another backup, leads back to Explain.
class IncidentFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(Incident incident READ incident WRITE setIncident NOTIFY stepChanged)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    /// Looking, and doing; Failed is shown beside the button.
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    /// Somebody has to unlock once more before it goes on.
    Q_PROPERTY(bool proofMissing READ isProofMissing NOTIFY stepChanged)
    Q_PROPERTY(coffer::ui::SubjectsModel* subjects READ subjects CONSTANT)
    Q_PROPERTY(coffer::ui::SheetModel* sheet READ sheet CONSTANT)
    Q_PROPERTY(coffer::ui::SourcesModel* sources READ sources CONSTANT)

    // How it ended.
    /// The name of what counts no more; empty where nothing was shut out.
    Q_PROPERTY(QString shutOut READ shutOut NOTIFY stepChanged)
    /// Names of the ways to unlock that went with a computer.
    Q_PROPERTY(QStringList goneToo READ goneToo NOTIFY stepChanged)
    /// Names of the ways that still open the backup, and how independent of each other they are.
    Q_PROPERTY(QStringList staying READ staying NOTIFY stepChanged)
    Q_PROPERTY(int waysLeft READ waysLeft NOTIFY stepChanged)
    Q_PROPERTY(coffer::ui::SubjectsModel::Rest rest READ rest NOTIFY stepChanged)
    Q_PROPERTY(double files READ files NOTIFY stepChanged)
    Q_PROPERTY(double messages READ messages NOTIFY stepChanged)
    Q_PROPERTY(bool recorded READ isRecorded NOTIFY stepChanged)
    /// Why the test at the end was not good; empty when it was, or when there is no version to read yet.
    Q_PROPERTY(coffer::ui::Problem untested READ untested NOTIFY stepChanged)

public:
    enum Incident { LostKey, StolenComputer, NewComputer, SeenRecoveryKey, NoPasswordManager, Reinstalled };
    Q_ENUM(Incident)
    enum Step { Explain, Choose, PutOnPaper, CheckSheet, WhatToKeep, Done };
    Q_ENUM(Step)

    explicit IncidentFlow(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Incident incident() const { return m_incident; }
    /// Nothing while it works.
    void setIncident(Incident incident);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] bool isProofMissing() const { return m_proofMissing; }
    [[nodiscard]] SubjectsModel* subjects() { return &m_subjects; }
    [[nodiscard]] SheetModel* sheet() { return &m_sheet; }
    [[nodiscard]] SourcesModel* sources() { return &m_sources; }
    [[nodiscard]] QString shutOut() const;
    [[nodiscard]] QStringList goneToo() const;
    [[nodiscard]] QStringList staying() const;
    [[nodiscard]] int waysLeft() const { return static_cast<int>(m_outcome.staying.size()); }
    [[nodiscard]] SubjectsModel::Rest rest() const { return restFor(m_outcome.rest); }
    [[nodiscard]] qint64 files() const { return static_cast<qint64>(m_outcome.files); }
    [[nodiscard]] qint64 messages() const { return static_cast<qint64>(m_outcome.messages); }
    [[nodiscard]] bool isRecorded() const { return m_outcome.recorded; }
    [[nodiscard]] Problem untested() const;

    /// From Explain on: reads what it can be about. Nothing while locked.
    Q_INVOKABLE void begin();
    /// From the step at hand to the next; at the last one before Done, does it. Nothing while it works or
    /// before something is chosen, or typed back.
    Q_INVOKABLE void next();
    /// Back to Explain; nothing while it works. What was done stays. Of a recovery key that was not added and
    /// whose sheet somebody may have, the session's notices say that it opens nothing.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void stepChanged();

private:
    void goTo(Step step);
    void drawKey();
    void act();
    void replace();
    void finish(IncidentOutcome outcome, const QString& folder);

    Session& m_session;
    Task m_task;
    Aside m_aside{m_session, m_task};
    SubjectsModel m_subjects;
    SheetModel m_sheet;
    SourcesModel m_sources;
    Incident m_incident = LostKey;
    Step m_step = Explain;
    bool m_proofMissing = false;
    bool m_leftMeanwhile = false;  ///< while a task was at work: what it leaves is dropped at its end
    std::shared_ptr<Replacement> m_replacement;
    IncidentOutcome m_outcome;
};

}  // namespace coffer::ui
