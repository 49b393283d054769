// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <memory>

#include "models/firstway.h"
#include "models/placefacts.h"
#include "models/reread.h"
#include "models/session.h"
#include "models/sheetmodel.h"
#include "models/sourcesmodel.h"

namespace coffer::ui {

class NewBackup;

/// Setting up a backup: what to keep → where to keep it → a first way in → the recovery sheet → review and
/// start. The page shows `step`; next() and back() move. `missing` says what next() still waits for, so that
/// the page can say it beside the button.
///
/// The first way in is made and tried by `way`, which has steps of its own. The vault is prepared when the
/// step FirstWayIn is left, so that the sheet can name it, and comes into being only with start(): until then
/// back(), cancel() and a crash leave no backup behind, and nobody can end up with one that he cannot open.
/// After start() there is no way back; when `started` comes the session has chosen the new backup and this
/// flow is at its beginning again.
///
/// Secrets: what opens the backup lies in locked memory; the recovery key is shown by `sheet`.
class SetupFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the program")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    /// 1 to 5: showing the sheet and checking it are one step to the person.
    Q_PROPERTY(int stepNumber READ stepNumber NOTIFY stepChanged)
    Q_PROPERTY(int stepCount READ stepCount CONSTANT)
    /// What next(), or start() at the last step, still waits for.
    Q_PROPERTY(Missing missing READ missing NOTIFY missingChanged)
    /// Preparing the vault, and making it; Failed is shown beside the step's button.
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)

    // What to keep
    Q_PROPERTY(coffer::ui::SourcesModel* sources READ sources CONSTANT)

    // Where to keep it
    /// The folder in which the backup will lie, as it may be shown; empty until one was chosen.
    Q_PROPERTY(QString place READ place NOTIFY placeChanged)
    /// What the backup will be called; the folder's name unless the person says otherwise.
    Q_PROPERTY(QString backupName READ backupName WRITE setBackupName NOTIFY placeChanged)
    /// Looks at the folder; Failed says why it cannot be used.
    Q_PROPERTY(coffer::ui::Task* placeTask READ placeTask CONSTANT)
    /// On the same disk as something that is kept: when the disk dies, both are gone. Looked at again
    /// whenever what is kept changes, at any step.
    Q_PROPERTY(bool sameDisk READ isSameDisk NOTIFY placeChanged)
    /// Bytes; negative when the disk does not say.
    Q_PROPERTY(double freeSpace READ freeSpace NOTIFY placeChanged)

    // A first way in
    Q_PROPERTY(coffer::ui::FirstWay* way READ way CONSTANT)

    // Recovery sheet
    Q_PROPERTY(coffer::ui::SheetModel* sheet READ sheet CONSTANT)
    /// "Later" is allowed: another way in exists, or the sheet was saved.
    Q_PROPERTY(bool canPostpone READ canPostpone NOTIFY sheetChanged)
    Q_PROPERTY(bool postponed READ isPostponed NOTIFY sheetChanged)
    /// Nobody has the sheet, so that its key is left out of the backup: only the first way in will open it.
    Q_PROPERTY(bool dropsRecoveryKey READ dropsRecoveryKey NOTIFY sheetChanged)

public:
    enum Step { WhatToKeep, WhereToKeepIt, FirstWayIn, RecoverySheet, CheckSheet, Review };
    Q_ENUM(Step)
    /// Way: what `way` says.
    enum Missing { NothingMissing, Sources, Place, Way, TypedGroups, Patience };
    Q_ENUM(Missing)

    explicit SetupFlow(Session& session, QObject* parent = nullptr);
    ~SetupFlow() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] int stepNumber() const;
    [[nodiscard]] int stepCount() const { return 5; }
    [[nodiscard]] Missing missing() const;
    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] SourcesModel* sources() { return &m_sources; }
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString backupName() const { return m_backupName; }
    void setBackupName(const QString& name);
    [[nodiscard]] Task* placeTask() { return &m_placeTask; }
    [[nodiscard]] bool isSameDisk() const { return m_facts.sameDisk; }
    [[nodiscard]] qint64 freeSpace() const { return m_facts.freeSpace; }
    [[nodiscard]] FirstWay* way() { return &m_way; }
    [[nodiscard]] SheetModel* sheet() { return &m_sheet; }
    [[nodiscard]] bool canPostpone() const { return hasSheet() || m_way.isMade(); }
    [[nodiscard]] bool isPostponed() const { return m_postponed; }
    [[nodiscard]] bool dropsRecoveryKey() const { return m_postponed && !m_sheet.mayBeOut(); }

    /// One step on, of `way` while that has steps; after a failure of its authenticator that is asked again.
    /// Nothing while something is missing.
    Q_INVOKABLE void next();
    /// One step back, of `way` while that has steps; nothing at the first one and while it works.
    Q_INVOKABLE void back();
    /// Forgets everything; no backup is left behind. Nothing while it works.
    Q_INVOKABLE void cancel();

    /// Where to keep the backup: an empty or new folder, or one that will hold it in a folder of its own.
    Q_INVOKABLE void setPlace(const QUrl& folder);
    /// From the steps of the sheet straight to Review. Requires: canPostpone.
    Q_INVOKABLE void postponeSheet();

    /// Makes the backup. Requires: the step Review.
    Q_INVOKABLE void start();

Q_SIGNALS:
    void stepChanged();
    void missingChanged();
    void placeChanged();
    void sheetChanged();
    /// The backup exists and is chosen in the session; the first run can begin (BackupRun).
    void started();

private:
    /// What the new backup is made of; while that stays, so does the sheet.
    struct Made {
        QString folder, name, wayName;
        std::shared_ptr<NewWay> way;  ///< null: only the recovery key
        bool operator==(const Made&) const = default;
    };

    [[nodiscard]] Missing missingOfWay() const;
    [[nodiscard]] Made asked() const;
    void goTo(Step step);
    void lookAtPlace();
    void prepare();
    void begin();
    void dropDraft();
    [[nodiscard]] bool hasSheet() const { return m_sheet.isSaved() || m_sheet.isPrinted(); }

    Session& m_session;
    Task m_task, m_placeTask;
    Task m_clearing;  ///< takes back what was prepared
    Reread m_lookAgain;
    SourcesModel m_sources;
    Step m_step = WhatToKeep;
    QString m_place;  ///< as chosen
    QString m_backupName;
    PlaceFacts m_facts;
    FirstWay m_way;
    std::shared_ptr<NewBackup> m_new;  ///< prepared; null before and after
    Made m_newIs;                      ///< what m_new was made of
    SheetModel m_sheet;
    bool m_postponed = false;
};

}  // namespace coffer::ui
