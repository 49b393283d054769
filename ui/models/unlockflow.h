// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

#include "models/session.h"

namespace coffer::ui {

/// Unlocking the chosen backup with what can be typed. Success makes `session.unlocked` true and ends in
/// `task` Done; a failure leaves what was typed in the page's field. Where it is unlocked already, the same
/// verbs prove once more that its owner is there, which some acts ask for (OwnerVault::requireFreshProof).
///
/// Secrets: what is typed goes from the field's text straight into locked memory and is wiped when the
/// unlocking ends. The page clears its field after `unlocked()`.
class UnlockFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the page by the program")
    Q_PROPERTY(coffer::ui::Task* task READ task CONSTANT)
    /// Which kinds the backup has, read from its place while locked; both false until lookAtWays() is done
    /// or when the place cannot be reached.
    Q_PROPERTY(bool hasRecoveryKey READ hasRecoveryKey NOTIFY waysChanged)
    Q_PROPERTY(bool hasPassword READ hasPassword NOTIFY waysChanged)
    Q_PROPERTY(coffer::ui::Task* waysTask READ waysTask CONSTANT)
    /// The group of the recovery key, counted from 1, that is mistyped; 0 when none is known to be.
    Q_PROPERTY(int wrongGroup READ wrongGroup NOTIFY typedChanged)
    /// How many whole groups of the recovery key have been typed without a slip, of recoveryKeyGroups.
    Q_PROPERTY(int goodGroups READ goodGroups NOTIFY typedChanged)
    Q_PROPERTY(int recoveryKeyGroups READ recoveryKeyGroups CONSTANT)

public:
    /// Which kinds that can be typed a backup has.
    struct Ways {
        bool recoveryKey = false;
        bool password = false;
    };

    explicit UnlockFlow(Session& session, QObject* parent = nullptr);

    [[nodiscard]] Task* task() { return &m_task; }
    [[nodiscard]] Task* waysTask() { return &m_waysTask; }
    [[nodiscard]] bool hasRecoveryKey() const { return m_ways.recoveryKey; }
    [[nodiscard]] bool hasPassword() const { return m_ways.password; }
    [[nodiscard]] int wrongGroup() const { return m_wrongGroup; }
    [[nodiscard]] int goodGroups() const { return m_goodGroups; }
    [[nodiscard]] int recoveryKeyGroups() const;

    /// Reads which kinds of ways to unlock there are. The page calls it when it is shown.
    Q_INVOKABLE void lookAtWays();
    /// Checks the groups typed so far, at every change of the field; sets goodGroups and wrongGroup.
    Q_INVOKABLE void checkTyped(const QString& typed);
    /// Nothing while it works already.
    Q_INVOKABLE void unlockWithRecoveryKey(const QString& typed);
    Q_INVOKABLE void unlockWithPassword(const QString& typed);

Q_SIGNALS:
    void waysChanged();
    void typedChanged();
    void unlocked();

private:
    void unlock(UnlockSecret secret);
    void proveAgain(UnlockSecret secret);

    Session& m_session;
    Task m_task;
    Task m_waysTask;
    Ways m_ways;
    int m_wrongGroup = 0;
    int m_goodGroups = 0;
};

}  // namespace coffer::ui
