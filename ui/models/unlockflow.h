// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

#include "models/aside.h"
#include "models/ceremony.h"
#include "models/kindsmodel.h"
#include "models/openvault.h"
#include "models/session.h"
#include "models/testresult.h"

namespace coffer::ui {

struct UnlockAttempt;

/// Unlocking the chosen backup. Success makes `session.unlocked` true and ends in `task` Done; a failure
/// leaves what was typed in the page's field. Where it is unlocked already, the same verbs prove once more
/// that its owner is there, which some acts ask for (OwnerVault::requireFreshProof). After test() they open
/// it a second time, with the one way that is to be tested, read a sample back and record both. Locking stops
/// all of it.
///
/// Secrets: what is typed goes from the field's text straight into locked memory and is wiped when the
/// unlocking ends. The page clears its field after `unlocked()`.
class UnlockFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    Q_PROPERTY(coffer::ui::Ceremony* ceremony READ ceremony CONSTANT)
    /// Which kinds the backup has, read from its place; empty until lookAtWays() is done or when the place
    /// cannot be reached.
    Q_PROPERTY(coffer::ui::KindsModel* kinds READ kinds CONSTANT)
    Q_PROPERTY(coffer::ui::Task* waysTask READ waysTask CONSTANT)
    /// The one that is used now, WaysModel.Kind; OtherKind as long as none can be.
    Q_PROPERTY(int kind READ kind NOTIFY kindChanged)
    Q_PROPERTY(Purpose purpose READ purpose NOTIFY purposeChanged)
    /// The name of the way that is to be tested; empty for other purposes.
    Q_PROPERTY(QString tested READ tested NOTIFY purposeChanged)
    /// Of the last test in this run of the program.
    Q_PROPERTY(coffer::ui::TestResult result READ result NOTIFY resultChanged)
    /// The group of the recovery key, counted from 1, that is mistyped; 0 when none is known to be.
    Q_PROPERTY(int wrongGroup READ wrongGroup NOTIFY typedChanged)
    /// How many whole groups of the recovery key have been typed without a slip, of recoveryKeyGroups.
    Q_PROPERTY(int goodGroups READ goodGroups NOTIFY typedChanged)
    Q_PROPERTY(int recoveryKeyGroups READ recoveryKeyGroups CONSTANT)

public:
    enum Purpose { Unlock, ProveAgain, Test };
    Q_ENUM(Purpose)

    explicit UnlockFlow(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] Ceremony* ceremony() { return &m_ceremony; }
    [[nodiscard]] KindsModel* kinds() { return &m_kinds; }
    [[nodiscard]] Task* waysTask() { return &m_waysTask; }
    [[nodiscard]] int kind() const { return m_kind; }
    [[nodiscard]] Purpose purpose() const;
    [[nodiscard]] QString tested() const { return m_testedName; }
    [[nodiscard]] const TestResult& result() const { return m_result; }
    [[nodiscard]] int wrongGroup() const { return m_wrongGroup; }
    [[nodiscard]] int goodGroups() const { return m_goodGroups; }
    [[nodiscard]] int recoveryKeyGroups() const;

    /// Reads which kinds of ways to unlock there are. The page calls it when it is shown.
    Q_INVOKABLE void lookAtWays();
    /// Another kind (WaysModel.Kind); nothing while it works.
    Q_INVOKABLE void choose(int kind);
    /// What is unlocked next is the test of this way, until it is done or leave() is called. Nothing while
    /// locked.
    Q_INVOKABLE void test(const QString& slot, int kind, const QString& name);
    /// The page is left: stops what runs and forgets what was to be tested.
    Q_INVOKABLE void leave();
    /// The result of the last test was read.
    Q_INVOKABLE void dropResult();

    /// Checks the groups typed so far, at every change of the field; sets goodGroups and wrongGroup.
    Q_INVOKABLE void checkTyped(const QString& typed);
    /// Nothing while it works already.
    Q_INVOKABLE void unlockWithRecoveryKey(const QString& typed);
    /// With the kind Both, the other part is asked for then.
    Q_INVOKABLE void unlockWithPassword(const QString& typed);
    /// Asks the authenticator of the kind that is chosen.
    Q_INVOKABLE void unlockWithDevice();

Q_SIGNALS:
    void kindChanged();
    void purposeChanged();
    void resultChanged();
    void typedChanged();
    void unlocked();

private:
    void use(WaysModel::Kind kind);
    void start(SecretBytes typed);
    void unlock(UnlockAttempt attempt);
    void proveAgain(UnlockAttempt attempt);
    void testOne(UnlockAttempt attempt);
    [[nodiscard]] Aim aim() const;

    Session& m_session;
    Task m_task;
    Aside m_aside{m_session, m_task};
    Task m_waysTask;
    Ceremony m_ceremony;
    KindsModel m_kinds;
    WaysModel::Kind m_kind = WaysModel::OtherKind;
    bool m_chosen = false;  ///< by the person, so that reading again does not change it
    bool m_left = false;    ///< nobody waits for what still runs
    QString m_testedSlot, m_testedName;
    TestResult m_result;
    int m_wrongGroup = 0;
    int m_goodGroups = 0;
};

}  // namespace coffer::ui
