// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unlockflow.h"

#include "keys/recoverykey.h"
#include "models/pathtext.h"
#include "models/secrettext.h"
#include "models/unlockwork.h"
#include "models/waykinds.h"

namespace coffer::ui {
namespace {

TestResult resultOf(const WayTest& test) {
    TestResult result;
    result.name = shownName(test.name);
    result.readBack = test.outcome.has_value() && !test.outcome->empty();
    result.good = test.good();
    if (test.outcome) {
        result.messages = static_cast<double>(test.outcome->messages);
        result.files = static_cast<double>(test.outcome->files);
        result.failed = static_cast<double>(test.outcome->failed);
        result.bytes = static_cast<double>(test.outcome->bytes);
        result.unrecorded =
            test.recorded.ok() ? Problem() : problemFor(Aim::RecordTest, test.recorded.error());
    }
    return result;
}

}  // namespace

UnlockFlow::UnlockFlow(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_task(session.workers()),
      m_waysTask(session.workers()),
      m_ceremony(m_task) {
    connect(&session, &Session::backupChanged, this, [this] {
        m_aside.drop();  // it is about the one before
        leave();
        m_kinds.show({});
        use(WaysModel::OtherKind);
        m_task.reset();
        dropResult();
    });
    connect(&session, &Session::lockAsked, this, [this] {
        if (!m_session.isUnlocked() && m_task.state() == Task::Working) {
            leave();
        }
    });
    connect(&session, &Session::vaultChanged, this, [this] {
        if (!m_session.isUnlocked()) {
            leave();
        }
        Q_EMIT purposeChanged();
    });
    connect(&m_task, &Task::stateChanged, this, [this] {
        if (m_task.state() == Task::Failed && m_left) {
            m_task.reset();
        }
    });
}

UnlockFlow::Purpose UnlockFlow::purpose() const {
    return !m_session.isUnlocked() ? Unlock : !m_testedSlot.isEmpty() ? Test : ProveAgain;
}

Aim UnlockFlow::aim() const {
    switch (purpose()) {
        case ProveAgain:
            return Aim::ProveAgain;
        case Test:
            return Aim::TestWay;
        case Unlock:
            break;
    }
    return Aim::Unlock;
}

int UnlockFlow::recoveryKeyGroups() const {
    return RecoveryKey::kGroups;
}

void UnlockFlow::lookAtWays() {
    if (!m_session.hasBackup() || m_waysTask.state() == Task::Working) {
        return;
    }
    const QString folder = m_session.chosen()->folder;
    const auto work = [profile = m_session.profile(),
                       place = nativePath(folder)](Progress&) -> Result<std::vector<KindsModel::Row>> {
        TRY(const auto kinds, waysAt(profile, place));
        return kindsHere(profile, kinds);
    };
    m_waysTask.start(Aim::ReadStatus, work, [this, folder](std::vector<KindsModel::Row> rows) {
        if (!m_session.hasBackup() || m_session.chosen()->folder != folder) {
            return;
        }
        const auto best = rows.empty() ? WaysModel::OtherKind : rows.front().kind;
        m_kinds.show(std::move(rows));
        if (purpose() != Test && !m_chosen && m_task.state() != Task::Working) {
            use(best);
        }
    });
}

void UnlockFlow::use(WaysModel::Kind kind) {
    m_kind = kind;
    Q_EMIT kindChanged();
}

void UnlockFlow::choose(int kind) {
    if (m_task.state() != Task::Working) {
        m_chosen = true;
        m_task.reset();
        use(static_cast<WaysModel::Kind>(kind));
    }
}

void UnlockFlow::test(const QString& slot, int kind, const QString& name) {
    if (m_session.isUnlocked() && m_task.state() != Task::Working) {
        m_testedSlot = slot;
        m_testedName = name;
        dropResult();
        m_task.reset();
        use(static_cast<WaysModel::Kind>(kind));
        Q_EMIT purposeChanged();
    }
}

void UnlockFlow::leave() {
    m_left = true;
    m_task.stop();
    m_task.reset();
    m_chosen = false;
    m_testedSlot.clear();
    m_testedName.clear();
    Q_EMIT purposeChanged();
}

void UnlockFlow::dropResult() {
    m_result = {};
    Q_EMIT resultChanged();
}

void UnlockFlow::checkTyped(const QString& typed) {
    const auto groups = RecoveryKey::check(asText(secretFrom(typed).view()));
    m_goodGroups = static_cast<int>(groups.good);
    m_wrongGroup = groups.mistyped ? static_cast<int>(*groups.mistyped) + 1 : 0;
    Q_EMIT typedChanged();
}

void UnlockFlow::unlockWithRecoveryKey(const QString& typed) {
    if (m_task.state() == Task::Working) {
        return;
    }
    checkTyped(typed);
    const auto key = RecoveryKey::parse(asText(secretFrom(typed).view()));
    if (!key.ok()) {
        m_left = false;
        m_task.fail(aim(), {Code::Invalid, key.error().detail, kMistypedRecoveryKey});
        return;
    }
    use(WaysModel::RecoveryKey);
    start(SecretBytes::copyOf(key->secret()));
}

void UnlockFlow::unlockWithPassword(const QString& typed) {
    if (m_task.state() != Task::Working) {
        if (m_kind != WaysModel::Both) {
            use(WaysModel::Password);
        }
        start(secretFrom(typed));
    }
}

void UnlockFlow::unlockWithDevice() {
    if (m_task.state() != Task::Working && isAsked(m_kind) && m_kind != WaysModel::Both) {
        start({});
    }
}

void UnlockFlow::start(SecretBytes typed) {
    if (!m_session.hasBackup()) {
        return;
    }
    m_left = false;
    UnlockAttempt attempt{m_session.profile(),
                          nativePath(m_session.chosen()->folder),
                          m_kind,
                          m_testedSlot.toStdString(),
                          std::move(typed),
                          isAsked(m_kind) ? m_ceremony.begin() : nullptr,
                          m_aside.begin()};
    switch (purpose()) {
        case Unlock:
            unlock(std::move(attempt));
            break;
        case ProveAgain:
            proveAgain(std::move(attempt));
            break;
        case Test:
            testOne(std::move(attempt));
            break;
    }
}

void UnlockFlow::unlock(UnlockAttempt attempt) {
    const QString folder = m_session.chosen()->folder;
    attempt.slot.clear();
    auto work = [attempt = std::move(attempt)](TaskProgress& progress) {
        return unlockWith(attempt, progress);
    };
    m_task.start(Aim::Unlock, std::move(work), [this, folder](std::shared_ptr<OpenVault> vault) {
        if (m_session.hasBackup() && m_session.chosen()->folder == folder && !m_left) {
            m_session.takeOver(std::move(vault));
            m_chosen = false;
            Q_EMIT unlocked();
        }
    });
}

void UnlockFlow::proveAgain(UnlockAttempt attempt) {
    auto work = [vault = m_session.vault(), attempt = std::move(attempt)](TaskProgress& progress) {
        return proveWith(attempt, *vault, progress);
    };
    m_task.start(Aim::ProveAgain, std::move(work), [this] {
        Q_EMIT m_session.proofGiven();
        if (!m_left) {
            m_chosen = false;
            Q_EMIT unlocked();
        }
    });
}

void UnlockFlow::testOne(UnlockAttempt attempt) {
    auto work = [attempt = std::move(attempt)](TaskProgress& progress) {
        return testWith(attempt, progress);
    };
    m_task.start(Aim::TestWay, std::move(work), [this](const WayTest& test) {
        Q_EMIT m_session.contentChanged();
        if (m_left) {
            return;
        }
        m_result = resultOf(test);
        m_testedSlot.clear();
        m_testedName.clear();
        m_chosen = false;
        Q_EMIT resultChanged();
        Q_EMIT purposeChanged();
        Q_EMIT unlocked();
    });
}

}  // namespace coffer::ui
