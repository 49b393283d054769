// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <array>
#include <memory>

#include "keys/recoverykey.h"
#include "models/placefacts.h"
#include "models/reread.h"
#include "models/session.h"
#include "models/sourcesmodel.h"

namespace coffer::ui {

class NewBackup;

/// Setting up a backup: what to keep → where to keep it → a first way in → the recovery sheet → review and
/// start. The page shows `step`; next() and back() move. `missing` says what next() still waits for, so that
/// the page can say it beside the button.
///
/// The vault is prepared when the step FirstWayIn is left, so that the sheet can name it, and comes into
/// being only with start(): until then back(), cancel() and a crash leave no backup behind, and nobody can
/// end up with one that he cannot open. After start() there is no way back; when `started` comes the session
/// has chosen the new backup and this flow is at its beginning again.
///
/// Secrets: the recovery key lies in locked memory. group() makes the text of one group while `revealed`, so
/// the page shows it and keeps no copy.
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
    /// On the same disk as something that is kept: when the disk dies, both are gone.
    Q_PROPERTY(bool sameDisk READ isSameDisk NOTIFY placeChanged)
    /// Bytes; negative when the disk does not say.
    Q_PROPERTY(double freeSpace READ freeSpace NOTIFY placeChanged)

    // A first way in
    Q_PROPERTY(FirstWay firstWay READ firstWay WRITE setFirstWay NOTIFY firstWayChanged)
    /// 0 to 4, as far as typed: nothing, easy to guess, not good enough, good, very good. Needs 3.
    Q_PROPERTY(int passwordStrength READ passwordStrength NOTIFY firstWayChanged)
    /// The two fields hold the same.
    Q_PROPERTY(bool passwordRepeated READ isPasswordRepeated NOTIFY firstWayChanged)

    // Recovery sheet
    Q_PROPERTY(int groupCount READ groupCount CONSTANT)
    Q_PROPERTY(bool revealed READ isRevealed WRITE setRevealed NOTIFY sheetChanged)
    /// The two groups to be typed back, counted from 1.
    Q_PROPERTY(int firstAsked READ firstAsked NOTIFY sheetChanged)
    Q_PROPERTY(int secondAsked READ secondAsked NOTIFY sheetChanged)
    /// Saving the sheet to a file; Failed says why it was not.
    Q_PROPERTY(coffer::ui::Task* sheetTask READ sheetTask CONSTANT)
    Q_PROPERTY(bool sheetSaved READ isSheetSaved NOTIFY sheetChanged)
    /// Both groups were typed back.
    Q_PROPERTY(bool sheetChecked READ isSheetChecked NOTIFY sheetChanged)
    /// "Later" is allowed: another way in exists, or the sheet was saved.
    Q_PROPERTY(bool canPostpone READ canPostpone NOTIFY sheetChanged)
    Q_PROPERTY(bool postponed READ isPostponed NOTIFY sheetChanged)
    /// Nobody has the sheet, so that its key is left out of the backup: only the password will open it.
    Q_PROPERTY(bool dropsRecoveryKey READ dropsRecoveryKey NOTIFY sheetChanged)
    /// The first digits of the new vault's id, as the sheet names it; empty before it is prepared.
    Q_PROPERTY(QString backupId READ backupId NOTIFY sheetChanged)

public:
    enum Step { WhatToKeep, WhereToKeepIt, FirstWayIn, RecoverySheet, CheckSheet, Review };
    Q_ENUM(Step)
    enum Missing { NothingMissing, Sources, Place, GoodPassword, SamePassword, TypedGroups, Patience };
    Q_ENUM(Missing)
    /// OnlyRecoveryKey: the sheet is the first way in, and cannot be left for later unsaved.
    enum FirstWay { OnlyRecoveryKey, Password };
    Q_ENUM(FirstWay)

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
    [[nodiscard]] FirstWay firstWay() const { return m_firstWay; }
    void setFirstWay(FirstWay way);
    [[nodiscard]] int passwordStrength() const { return m_passwordStrength; }
    [[nodiscard]] bool isPasswordRepeated() const { return m_passwordRepeated; }
    [[nodiscard]] int groupCount() const { return RecoveryKey::kGroups; }
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);
    [[nodiscard]] int firstAsked() const { return m_asked[0]; }
    [[nodiscard]] int secondAsked() const { return m_asked[1]; }
    [[nodiscard]] Task* sheetTask() { return &m_sheetTask; }
    [[nodiscard]] bool isSheetSaved() const { return m_sheetSaved; }
    [[nodiscard]] bool isSheetChecked() const { return m_typedBack[0] && m_typedBack[1]; }
    [[nodiscard]] bool canPostpone() const { return m_sheetSaved || m_firstWay != OnlyRecoveryKey; }
    [[nodiscard]] bool isPostponed() const { return m_postponed; }
    [[nodiscard]] bool dropsRecoveryKey() const { return m_postponed && !m_sheetSaved; }
    [[nodiscard]] QString backupId() const;

    /// One step on; nothing while something is missing.
    Q_INVOKABLE void next();
    /// One step back; nothing at the first one and while it works.
    Q_INVOKABLE void back();
    /// Forgets everything; no backup is left behind. Nothing while it works.
    Q_INVOKABLE void cancel();

    /// Where to keep the backup: an empty or new folder, or one that will hold it in a folder of its own.
    Q_INVOKABLE void setPlace(const QUrl& folder);
    /// At every change of the two fields.
    Q_INVOKABLE void setPassword(const QString& typed, const QString& repeated);

    /// A group of the recovery key, counted from 1; empty unless revealed.
    Q_INVOKABLE QString group(int number) const;
    /// Writes the sheet to a new file outside the backup.
    Q_INVOKABLE void saveSheet(const QUrl& file);
    /// Whether what was typed is that group; case does not matter, and O is 0.
    Q_INVOKABLE bool checkGroup(int number, const QString& typed);
    /// From the steps of the sheet straight to Review. Requires: canPostpone.
    Q_INVOKABLE void postponeSheet();

    /// Makes the backup. Requires: the step Review.
    Q_INVOKABLE void start();

Q_SIGNALS:
    void stepChanged();
    void missingChanged();
    void placeChanged();
    void firstWayChanged();
    void sheetChanged();
    /// The backup exists and is chosen in the session; the first run can begin (BackupRun).
    void started();

private:
    void goTo(Step step);
    void lookAtPlace();
    void prepare();
    void begin();
    void dropDraft();
    void askGroups();

    Session& m_session;
    Task m_task, m_placeTask, m_sheetTask;
    Task m_clearing;  ///< takes back what was prepared
    Reread m_lookAgain;
    SourcesModel m_sources;
    Step m_step = WhatToKeep;
    QString m_place;  ///< as chosen
    QString m_backupName;
    PlaceFacts m_facts;
    FirstWay m_firstWay = OnlyRecoveryKey;
    SecretBytes m_password;
    int m_passwordStrength = 0;
    bool m_passwordRepeated = false;
    std::shared_ptr<NewBackup> m_new;  ///< prepared; null before and after
    bool m_revealed = true;
    bool m_sheetSaved = false;
    bool m_postponed = false;
    std::array<int, 2> m_asked{1, 2};
    std::array<bool, 2> m_typedBack{};
};

}  // namespace coffer::ui
