// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <memory>
#include <optional>
#include <set>

#include "models/aside.h"
#include "models/ceremony.h"
#include "models/kindsmodel.h"
#include "models/newpassword.h"
#include "models/openvault.h"
#include "models/session.h"
#include "models/sheetmodel.h"

namespace coffer::ui {

class NewWay;

/// Adding a way to unlock to the open backup: which kind → making it, with the authenticator, by typing or by
/// putting it on paper → its name → added. The page shows `step`; `missing` says what next() still waits for,
/// so that the page can say it beside the button.
///
/// Nothing is written before the last step: until then cancel(), a crash and a lock leave the backup as it
/// was, and at most a passkey on an authenticator that nothing names, or a sheet that opens nothing, which
/// the session's notices then say. What is being written is not given up: a cancel() or lock meanwhile waits
/// for its end, and everything is forgotten then. What is made has been asked a second time, as at every
/// unlocking, before there is a name to give; of a recovery key two groups have been typed back from its
/// sheet. The backup is opened with it once more before it counts. Where the last proof of the owner is too
/// long ago, `task` fails with a problem that wants one (Problem::proofWanted); the same verb works
/// afterwards.
///
/// Secrets: the password and the recovery key lie in locked memory; the latter is shown by `sheet`. The page
/// clears its fields after leaving the step.
class EnrolFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the pages by the program")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    /// WaysModel.Kind; OtherKind before one was chosen.
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    /// What this computer can make.
    Q_PROPERTY(coffer::ui::KindsModel* kinds READ kinds CONSTANT)
    /// Looking what this computer can make.
    Q_PROPERTY(coffer::ui::Task* kindsTask READ kindsTask CONSTANT)
    /// Making the way, and adding it.
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    Q_PROPERTY(coffer::ui::Ceremony* ceremony READ ceremony CONSTANT)
    /// Of the kinds Password and Both.
    Q_PROPERTY(coffer::ui::NewPassword* password READ password CONSTANT)
    /// Of the kind RecoveryKey.
    Q_PROPERTY(coffer::ui::SheetModel* sheet READ sheet CONSTANT)
    /// What the way will be called; a proposal until the person says otherwise.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    /// It lives in this computer alone, or with an account: what ends it has to be said.
    Q_PROPERTY(bool thisComputerOnly READ isThisComputerOnly NOTIFY changed)
    Q_PROPERTY(Missing missing READ missing NOTIFY changed)
    /// The page sets it while a kind can be chosen: security keys are looked for then every few seconds, as
    /// long as the program is in front. Quick, and nothing is asked.
    Q_PROPERTY(bool watching READ isWatching WRITE setWatching NOTIFY watchingChanged)

public:
    /// Typing: a password. Asking: the authenticator is being asked, or has failed (task).
    enum Step { ChooseKind, Typing, Asking, RecoverySheet, CheckSheet, Naming, Added };
    Q_ENUM(Step)
    enum Missing { NothingMissing, AnyKind, GoodPassword, SamePassword, TypedGroups, Name, Patience };
    Q_ENUM(Missing)

    explicit EnrolFlow(Session& session, QObject* parent = nullptr);
    ~EnrolFlow() override;

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] int kind() const { return m_kind; }
    [[nodiscard]] KindsModel* kinds() { return &m_kinds; }
    [[nodiscard]] Task* kindsTask() { return &m_kindsTask; }
    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] Ceremony* ceremony() { return &m_ceremony; }
    [[nodiscard]] NewPassword* password() { return &m_password; }
    [[nodiscard]] SheetModel* sheet() { return &m_sheet; }
    [[nodiscard]] const QString& name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] bool isThisComputerOnly() const;
    [[nodiscard]] Missing missing() const;
    [[nodiscard]] bool isWatching() const { return m_watching; }
    void setWatching(bool watching);

    /// The page is shown: from the beginning, unless something is half done.
    Q_INVOKABLE void begin();
    /// Chooses a kind (WaysModel.Kind) at the first step.
    Q_INVOKABLE void choose(int kind);
    /// One step on; from Naming to the end. Nothing while something is missing.
    Q_INVOKABLE virtual void next();
    /// Asks the authenticator again after a failure.
    Q_INVOKABLE void tryAgain();
    /// To what the person did last; from Asking to the choice of a kind. What was made is dropped, but for a
    /// recovery key, whose sheet may be printed already. Nothing while something is written.
    Q_INVOKABLE void back();
    /// Stops what runs and forgets everything; nothing was added. While something is written: once it is.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void watchingChanged();
    /// The way counts; `step` is Added.
    void added();

protected:
    /// What a way is made for.
    struct Target {
        std::shared_ptr<OpenVault> vault;  ///< null: a backup that is about to be set up
        QString folder;                    ///< of the backup
        QString label;                     ///< what the person calls it
    };

    /// For FirstWay, which makes a way in the same manner for another end.
    EnrolFlow(Session& session, std::set<WaysModel::Kind> offered, QObject* parent);

    /// Nothing when nothing can be made now.
    [[nodiscard]] virtual std::optional<Target> target() const;
    /// next() at the step Naming.
    virtual void finish();
    /// What was made; null before.
    [[nodiscard]] const std::shared_ptr<NewWay>& made() const { return m_made; }

private:
    void watch();
    void lookAgain();
    void lookAtKinds(const std::set<WaysModel::Kind>& kinds);
    void chooseBest();
    void make();
    void showMade(std::shared_ptr<NewWay> made);
    void showSheet();
    void goTo(Step step);
    [[nodiscard]] Step stepBefore() const;
    void dropMade();
    [[nodiscard]] bool isBeingAdded() const;
    void forgetLate();
    void forget();

    Session& m_session;
    std::set<WaysModel::Kind> m_offered;
    Task m_kindsTask;
    Task m_task;
    Aside m_aside{m_session, m_task};
    Ceremony m_ceremony;
    KindsModel m_kinds;
    NewPassword m_password;
    SheetModel m_sheet;
    Step m_step = ChooseKind;
    WaysModel::Kind m_kind = WaysModel::OtherKind;
    bool m_chosen = false;         ///< by the person
    QString m_addedTo;             ///< of the backup that it is added to
    bool m_leftMeanwhile = false;  ///< while it was added: forgotten once that has ended
    bool m_watching = false;
    QTimer m_watch;                  ///< runs while that is worth while
    std::shared_ptr<NewWay> m_made;  ///< from the step after making it on
    QString m_name;
};

}  // namespace coffer::ui
