// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of set-up: from preparing the vault to making it, with the recovery sheet between.
#include "bytes/encoding.h"
#include "crypto/random.h"
#include "models/newbackup.h"
#include "models/pathtext.h"
#include "models/secrettext.h"
#include "models/setupflow.h"
#include "profile/places.h"
#include "profile/recoverysheet.h"

namespace coffer::ui {

void SetupFlow::prepare() {
    //: The names that a new backup's ways to unlock get; the person can change them.
    const NewBackup::Names names{tr("Recovery key").toStdString(), tr("Password").toStdString()};
    NewBackup::Wish wish{nativePath(m_facts.folder), std::nullopt};
    if (m_firstWay == Password) {
        wish.password = m_password.clone();
    }
    auto work = [profile = m_session.profile(), dropped = std::move(m_new), wish = std::move(wish),
                 names](Progress&) mutable {
        if (dropped) {
            dropped->discard();
        }
        return NewBackup::prepare(profile, std::move(wish), names);
    };
    m_task.start(Aim::SetUp, std::move(work), [this](std::shared_ptr<NewBackup> made) {
        m_new = std::move(made);
        m_sheetSaved = m_postponed = false;
        askGroups();
        m_step = RecoverySheet;
        Q_EMIT stepChanged();
        Q_EMIT sheetChanged();
    });
}

void SetupFlow::askGroups() {
    std::array<std::uint8_t, 2> random{};
    crypto::randomBytes(random);
    constexpr int kGroups = RecoveryKey::kGroups;
    const int first = random[0] % kGroups;
    const int second = (first + 1 + random[1] % (kGroups - 1)) % kGroups;
    m_asked = {std::min(first, second) + 1, std::max(first, second) + 1};
    m_typedBack = {};
}

void SetupFlow::setRevealed(bool revealed) {
    m_revealed = revealed;
    Q_EMIT sheetChanged();
}

QString SetupFlow::backupId() const {
    return m_new ? QString::fromStdString(toHex(m_new->made().vault)).left(8) : QString();
}

QString SetupFlow::group(int number) const {
    if (!m_new || !m_revealed || number < 1 || number > groupCount()) {
        return {};
    }
    const SecretBytes text = m_new->recoveryKey().text();
    const auto begin = static_cast<std::size_t>(number - 1) * (RecoveryKey::kGroupSize + 1);
    const auto group = asText(text.view()).substr(begin, RecoveryKey::kGroupSize);
    return QString::fromLatin1(group.data(), static_cast<qsizetype>(group.size()));
}

void SetupFlow::saveSheet(const QUrl& file) {
    if (!m_new || m_sheetTask.state() == Task::Working) {
        return;
    }
    const auto work = [made = m_new, vault = nativePath(m_facts.folder),
                       path = nativePath(localPath(file))](Progress&) -> Result<void> {
        TRY_VOID(requireOutside(vault, path, "the recovery key"));
        return writeRecoverySheet(made->recoveryKey(), made->made().vault, made->made().genesis, path);
    };
    m_sheetTask.start(Aim::SaveSheet, work, [this, made = m_new] {
        m_sheetSaved = m_sheetSaved || made == m_new;
        Q_EMIT sheetChanged();
    });
}

bool SetupFlow::checkGroup(int number, const QString& typed) {
    if (!m_new || number < 1 || number > groupCount()) {
        return false;
    }
    const bool right =
        m_new->recoveryKey().hasGroup(static_cast<std::size_t>(number - 1), asText(secretFrom(typed).view()));
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        m_typedBack[i] = number == m_asked[i] ? right : m_typedBack[i];
    }
    Q_EMIT sheetChanged();
    return right;
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
