// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keepflow.h"

#include "models/openvault.h"

namespace coffer::ui {

KeepFlow::KeepFlow(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_task(session.workers()) {
    connect(&session, &Session::vaultChanged, &m_task, &Task::reset);
    connect(&session, &Session::proofGiven, &m_task, &Task::dropWantOfProof);
}

void KeepFlow::keep(const QString& version, const QString& reason) {
    start(Hold::Hold, version, reason);
}

void KeepFlow::release(const QString& version, const QString& reason) {
    start(Hold::Release, version, reason);
}

void KeepFlow::start(Hold hold, const QString& version, const QString& reason) {
    const auto vault = m_session.vault();
    if (!vault || m_task.state() == Task::Working) {
        return;
    }
    auto work = [vault, profile = m_session.profile(), hold, version = version.toStdString(),
                 reason = reason.trimmed().toStdString()](Progress&) {
        return vault->use([&](OwnerVault& owner) -> Result<void> {
            TRY_VOID(owner.requireFreshProof());
            TRY(const LogRecord* record, owner.findBackup(version));
            const auto backup = record->reference;
            TRY(const auto computer, profile.openComputer(owner.storage()));
            const auto held = holdBackups(owner, *computer, {backup}, hold, reason);
            return held.ok() ? Result<void>() : held.error();
        });
    };
    m_task.start(Aim::ChangeVersions, std::move(work), [this] {
        Q_EMIT done();
        Q_EMIT m_session.contentChanged();
    });
}

}  // namespace coffer::ui
