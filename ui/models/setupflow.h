// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtQml/QtQmlIntegration>
#include <array>
#include <memory>
#include <optional>

#include "keys/recoverykey.h"
#include "models/session.h"
#include "models/sourcesmodel.h"

namespace coffer::ui {

class NewBackup;

/// Setting up a backup: what to keep → where to keep it → a first way in → the recovery sheet → review and
/// start. The page shows `step`; next() and back() move, and say with `canGoOn` and `cannotGoOn` why not.
///
/// The vault is prepared when the step FirstWay is left, so that the sheet can name it, and comes into being
/// only with start(): until then back(), cancel() and a crash leave no backup behind, and nobody can end up
/// with one that he cannot open. After start() there is no way back; `started` follows, and the session has
/// chosen the new backup.
///
/// Secrets: the recovery key lies in locked memory. group() makes the text of one group while `revealed`, so
/// the page shows it and keeps no copy.
class SetupFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the program")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(int stepCount READ stepCount CONSTANT)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY canGoOnChanged)
    /// Why next() would do nothing now, for the button's text below; empty when it would.
    Q_PROPERTY(QString cannotGoOn READ cannotGoOn NOTIFY canGoOnChanged)
    /// Preparing the vault, or making it; Failed shows beside the step's button.
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)

    // What to keep
    Q_PROPERTY(coffer::ui::SourcesModel* sources READ sources CONSTANT)

    // Where to keep it
    Q_PROPERTY(QString place READ place NOTIFY placeChanged)
    Q_PROPERTY(QString backupName READ backupName WRITE setBackupName NOTIFY placeChanged)
    Q_PROPERTY(coffer::ui::Problem placeProblem READ placeProblem NOTIFY placeChanged)
    /// On the same disk as something that is kept: when the disk dies, both are gone.
    Q_PROPERTY(bool sameDisk READ isSameDisk NOTIFY placeChanged)
    /// Bytes; negative when the disk does not say.
    Q_PROPERTY(qint64 freeSpace READ freeSpace NOTIFY placeChanged)

    // A first way in
    Q_PROPERTY(FirstWay firstWay READ firstWay WRITE setFirstWay NOTIFY firstWayChanged)
    /// 0 to 4 as far as typed: none, easy to guess, so-so, good, very good. Below 3 it is refused.
    Q_PROPERTY(int passwordStrength READ passwordStrength NOTIFY firstWayChanged)
    /// The two fields hold the same.
    Q_PROPERTY(bool passwordRepeated READ isPasswordRepeated NOTIFY firstWayChanged)

    // Recovery sheet
    Q_PROPERTY(int groupCount READ groupCount CONSTANT)
    Q_PROPERTY(bool revealed READ isRevealed WRITE setRevealed NOTIFY sheetChanged)
    /// The two groups to be typed back, counted from 1.
    Q_PROPERTY(int firstAsked READ firstAsked NOTIFY sheetChanged)
    Q_PROPERTY(int secondAsked READ secondAsked NOTIFY sheetChanged)
    Q_PROPERTY(bool sheetSaved READ isSheetSaved NOTIFY sheetChanged)
    /// Both groups were typed back.
    Q_PROPERTY(bool sheetChecked READ isSheetChecked NOTIFY sheetChanged)
    /// "Later" is allowed: another way in exists, or the sheet was saved.
    Q_PROPERTY(bool canPostpone READ canPostpone NOTIFY sheetChanged)
    Q_PROPERTY(coffer::ui::Problem sheetProblem READ sheetProblem NOTIFY sheetChanged)
    /// Short name of the new backup, as the sheet names it; empty before it is prepared.
    Q_PROPERTY(QString backupId READ backupId NOTIFY sheetChanged)

public:
    enum Step { WhatToKeep, WhereToKeepIt, FirstWayIn, RecoverySheet, CheckSheet, Review };
    Q_ENUM(Step)
    /// More kinds come with enrolment. OnlyRecoveryKey: the sheet is the first way in.
    enum FirstWay { OnlyRecoveryKey, Password };
    Q_ENUM(FirstWay)

    explicit SetupFlow(Session& session, QObject* parent = nullptr);
    ~SetupFlow() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] int stepCount() const;
    [[nodiscard]] bool canGoOn() const { return cannotGoOn().isEmpty(); }
    [[nodiscard]] QString cannotGoOn() const;
    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] SourcesModel* sources() { return &m_sources; }
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString backupName() const { return m_backupName; }
    void setBackupName(const QString& name);
    [[nodiscard]] const Problem& placeProblem() const { return m_placeProblem; }
    [[nodiscard]] bool isSameDisk() const { return m_sameDisk; }
    [[nodiscard]] qint64 freeSpace() const { return m_freeSpace; }
    [[nodiscard]] FirstWay firstWay() const { return m_firstWay; }
    void setFirstWay(FirstWay way);
    [[nodiscard]] int passwordStrength() const { return m_passwordStrength; }
    [[nodiscard]] bool isPasswordRepeated() const { return m_passwordRepeated; }
    [[nodiscard]] int groupCount() const { return RecoveryKey::kGroups; }
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);
    [[nodiscard]] int firstAsked() const { return m_asked[0]; }
    [[nodiscard]] int secondAsked() const { return m_asked[1]; }
    [[nodiscard]] bool isSheetSaved() const { return m_sheetSaved; }
    [[nodiscard]] bool isSheetChecked() const { return m_typedBack[0] && m_typedBack[1]; }
    [[nodiscard]] bool canPostpone() const { return m_sheetSaved || m_firstWay != OnlyRecoveryKey; }
    [[nodiscard]] const Problem& sheetProblem() const { return m_sheetProblem; }
    [[nodiscard]] QString backupId() const;

    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    /// Forgets everything; no backup is left behind.
    Q_INVOKABLE void cancel();

    /// The folder to keep the backup in; made when it is not there. One that is not empty gets a folder
    /// "Coffer" inside.
    Q_INVOKABLE void setPlace(const QUrl& folder);

    /// At every change of the two fields.
    Q_INVOKABLE void setPassword(const QString& typed, const QString& repeated);

    /// A group of the recovery key, counted from 1; empty unless revealed.
    Q_INVOKABLE QString group(int number) const;
    /// Writes the sheet to a new file.
    Q_INVOKABLE void saveSheet(const QUrl& file);
    /// Whether what was typed is that group; upper and lower case do not matter.
    Q_INVOKABLE bool checkGroup(int number, const QString& typed);
    /// From the pages of the sheet straight to Review: the sheet is printed and checked later.
    Q_INVOKABLE void postponeSheet();

    /// Makes the backup. Requires: the step Review.
    Q_INVOKABLE void start();

signals:
    void stepChanged();
    void canGoOnChanged();
    void placeChanged();
    void firstWayChanged();
    void sheetChanged();
    /// The backup exists and is chosen in the session; the first run can begin (BackupRun).
    void started();

private:
    void goTo(Step step);
    void judgePlace();
    void prepare();
    void discard();
    void askGroups();

    Session& m_session;
    Task m_task;
    SourcesModel m_sources;
    Step m_step = WhatToKeep;
    QString m_place, m_backupName;
    Problem m_placeProblem, m_sheetProblem;
    bool m_sameDisk = false;
    qint64 m_freeSpace = -1;
    FirstWay m_firstWay = OnlyRecoveryKey;
    SecretBytes m_password;
    int m_passwordStrength = 0;
    bool m_passwordRepeated = false;
    std::shared_ptr<NewBackup> m_new;  ///< prepared; null before and after
    bool m_revealed = true;
    bool m_sheetSaved = false;
    std::array<int, 2> m_asked{1, 2};
    std::array<bool, 2> m_typedBack{};
};

}  // namespace coffer::ui
