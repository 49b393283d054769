// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unlockflow.h"

#include <algorithm>

#include "format/slotfile.h"
#include "keys/recoverykey.h"
#include "models/openvault.h"
#include "models/pathtext.h"
#include "models/secrettext.h"

namespace coffer::ui {
namespace {

Result<UnlockFlow::Ways> waysAt(const std::string& folder) {
    TRY(const auto storage, openPlace(folder));
    TRY(const KeyFiles files, readKeyFiles(*storage));
    const auto has = [&](std::string_view method) {
        return std::any_of(files.slots.begin(), files.slots.end(), [&](const FoundSlot& found) {
            return found.slot.ok() && found.slot->header.method == method;
        });
    };
    return UnlockFlow::Ways{has(format::kMethodRecoveryKey), has(format::kMethodPassword)};
}

}  // namespace

UnlockFlow::UnlockFlow(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_task(session.workers()), m_waysTask(session.workers()) {
    connect(&session, &Session::backupChanged, this, [this] {
        m_ways = {};
        m_task.reset();
        Q_EMIT waysChanged();
    });
}

int UnlockFlow::recoveryKeyGroups() const {
    return RecoveryKey::kGroups;
}

void UnlockFlow::lookAtWays() {
    if (!m_session.hasBackup() || m_waysTask.state() == Task::Working) {
        return;
    }
    const QString folder = m_session.chosen()->folder;
    m_waysTask.start(
        Aim::ReadStatus, [place = nativePath(folder)](Progress&) { return waysAt(place); },
        [this, folder](Ways ways) {
            if (m_session.hasBackup() && m_session.chosen()->folder == folder) {
                m_ways = ways;
                Q_EMIT waysChanged();
            }
        });
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
        m_task.fail(Aim::Unlock, {Code::Invalid, key.error().detail, kMistypedRecoveryKey});
        return;
    }
    unlock({std::string(format::kMethodRecoveryKey), SecretBytes::copyOf(key->secret())});
}

void UnlockFlow::unlockWithPassword(const QString& typed) {
    if (m_task.state() != Task::Working) {
        unlock({std::string(format::kMethodPassword), secretFrom(typed)});
    }
}

void UnlockFlow::unlock(UnlockSecret secret) {
    if (m_session.isUnlocked()) {
        proveAgain(std::move(secret));
        return;
    }
    if (!m_session.hasBackup()) {
        return;
    }
    const QString folder = m_session.chosen()->folder;
    auto work = [profile = m_session.profile(), place = nativePath(folder),
                 secret = std::move(secret)](Progress&) mutable {
        const std::string way = secret.method;
        const auto obtain = [&](const KeyFiles&, const SeenBefore&) {
            return Result<UnlockSecret>(std::move(secret));
        };
        return OpenVault::unlock(profile, place, {obtain, way});
    };
    m_task.start(Aim::Unlock, std::move(work), [this, folder](std::shared_ptr<OpenVault> vault) {
        if (m_session.hasBackup() && m_session.chosen()->folder == folder) {
            m_session.takeOver(std::move(vault));
            Q_EMIT unlocked();
        }
    });
}

void UnlockFlow::proveAgain(UnlockSecret secret) {
    auto work = [vault = m_session.vault(), secret = std::move(secret)](Progress&) {
        return vault->use([&](OwnerVault& owner) { return owner.prove(secret); });
    };
    m_task.start(Aim::Unlock, std::move(work), [this] { Q_EMIT unlocked(); });
}

}  // namespace coffer::ui
