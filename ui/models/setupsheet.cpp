// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of set-up: from preparing the vault to making it, with the recovery sheet between.
#include "models/newbackup.h"
#include "models/pathtext.h"
#include "models/setupflow.h"

namespace coffer::ui {

SetupFlow::Made SetupFlow::asked() const {
    return {m_facts.folder, m_backupName, m_way.isMade() ? m_way.name().trimmed() : QString(), m_way.made()};
}

void SetupFlow::prepare() {
    const Made made = asked();
    if (m_new && m_newIs == made) {  // the sheet that was printed or saved stays the right one
        m_postponed = false;
        goTo(RecoverySheet);
        Q_EMIT sheetChanged();
        return;
    }
    const NewBackup::Wish wish{nativePath(made.folder), made.way, made.wayName.toStdString(),
                               //: The name that a new backup's recovery key gets; the person can change it.
                               tr("Recovery key").toStdString()};
    auto work = [profile = m_session.profile(), dropped = std::move(m_new), wish](Progress&) {
        if (dropped) {
            dropped->discard();
        }
        return NewBackup::prepare(profile, wish);
    };
    m_task.start(Aim::SetUp, std::move(work), [this, made](std::shared_ptr<NewBackup> prepared) {
        m_new = std::move(prepared);
        m_newIs = made;
        m_postponed = false;
        m_sheet.show({std::shared_ptr<const RecoveryKey>(m_new, &m_new->recoveryKey()), m_new->made().vault,
                      m_new->made().genesis, m_backupName, m_facts.folder});
        m_step = RecoverySheet;
        Q_EMIT stepChanged();
        Q_EMIT sheetChanged();
    });
}

void SetupFlow::postponeSheet() {
    if (m_new && canPostpone() && m_task.state() != Task::Working) {
        m_postponed = true;
        goTo(Review);
        Q_EMIT sheetChanged();
    }
}

void SetupFlow::start() {
    if (m_step != Review || !m_new || m_task.state() == Task::Working) {
        return;
    }
    const auto work = [made = m_new, profile = m_session.profile(), dropped = dropsRecoveryKey()](Progress&) {
        return dropped ? made->commitWithoutRecoveryKey(profile) : made->commit(profile);
    };
    m_task.start(Aim::SetUp, work, [this] {
        const KnownBackup backup{m_facts.folder, m_backupName, m_sources.paths()};
        begin();
        m_session.adopt(backup);
        Q_EMIT started();
    });
}

}  // namespace coffer::ui
