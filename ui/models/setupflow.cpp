// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setupflow.h"

#include <QtCore/QFileInfo>

#include "crypto/hash.h"
#include "keys/password.h"
#include "models/newbackup.h"
#include "models/pathtext.h"
#include "models/secrettext.h"

namespace coffer::ui {
namespace {

constexpr int kGoodEnough = 3;

/// By powers of ten of guesses; the middle one is where the core draws its line.
int strengthOf(const SecretBytes& password) {
    if (password.empty()) {
        return 0;
    }
    const double guesses = coffer::passwordStrength(password).guessesLog10;
    constexpr double kWeak = PasswordStrength::kWeakBelow;
    return guesses < kWeak - 4 ? 1 : guesses < kWeak ? 2 : guesses < kWeak + 4 ? kGoodEnough : 4;
}

}  // namespace

SetupFlow::SetupFlow(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_task(session.workers()),
      m_placeTask(session.workers()),
      m_sheetTask(session.workers()),
      m_clearing(session.workers()),
      m_lookAgain(m_placeTask, [this] { lookAtPlace(); }),
      m_sources(session.workers()) {
    connect(&m_sources, &SourcesModel::countChanged, this, &SetupFlow::missingChanged);
    connect(this, &SetupFlow::placeChanged, this, &SetupFlow::missingChanged);
    connect(this, &SetupFlow::firstWayChanged, this, &SetupFlow::missingChanged);
    connect(this, &SetupFlow::sheetChanged, this, &SetupFlow::missingChanged);
    connect(this, &SetupFlow::stepChanged, this, &SetupFlow::missingChanged);
    connect(&m_placeTask, &Task::stateChanged, this, &SetupFlow::missingChanged);
    connect(&m_task, &Task::stateChanged, this, &SetupFlow::missingChanged);
}

SetupFlow::~SetupFlow() = default;

int SetupFlow::stepNumber() const {
    return m_step < CheckSheet ? m_step + 1 : m_step;
}

SetupFlow::Missing SetupFlow::missing() const {
    if (m_task.state() == Task::Working) {
        return Patience;
    }
    switch (m_step) {
        case WhatToKeep:
            return m_sources.count() > 0 ? NothingMissing : Sources;
        case WhereToKeepIt:
            return m_placeTask.state() == Task::Working ? Patience
                   : m_facts.folder.isEmpty()           ? Place
                                                        : NothingMissing;
        case FirstWayIn:
            return m_firstWay == OnlyRecoveryKey      ? NothingMissing
                   : m_passwordStrength < kGoodEnough ? GoodPassword
                   : m_passwordRepeated               ? NothingMissing
                                                      : SamePassword;
        case CheckSheet:
            return isSheetChecked() ? NothingMissing : TypedGroups;
        case RecoverySheet:
        case Review:
            break;
    }
    return NothingMissing;
}

void SetupFlow::goTo(Step step) {
    m_step = step;
    m_task.reset();
    Q_EMIT stepChanged();
}

void SetupFlow::next() {
    if (missing() != NothingMissing) {
        return;
    }
    if (m_step == FirstWayIn) {
        prepare();
    } else if (m_step == Review) {
        start();
    } else {
        if (m_step == WhatToKeep && !m_place.isEmpty()) {
            m_lookAgain.ask();  // on whose disk it lies depends on what is kept
        }
        goTo(static_cast<Step>(m_step + 1));
    }
}

void SetupFlow::back() {
    if (m_step == WhatToKeep || m_task.state() == Task::Working) {
        return;
    }
    const bool toSheet = m_step == Review && m_postponed;
    m_postponed = false;
    goTo(toSheet ? RecoverySheet : static_cast<Step>(m_step - 1));
    Q_EMIT sheetChanged();
}

void SetupFlow::cancel() {
    if (m_task.state() != Task::Working) {
        dropDraft();
        begin();
    }
}

/// Everything as at the beginning.
void SetupFlow::begin() {
    m_sources.clear();
    m_place.clear();
    m_backupName.clear();
    m_facts = {};
    m_firstWay = OnlyRecoveryKey;
    m_password = {};
    m_passwordStrength = 0;
    m_passwordRepeated = false;
    m_new.reset();
    m_sheetSaved = m_postponed = false;
    goTo(WhatToKeep);
    Q_EMIT placeChanged();
    Q_EMIT firstWayChanged();
    Q_EMIT sheetChanged();
}

void SetupFlow::dropDraft() {
    if (m_new && m_clearing.state() != Task::Working) {
        const auto work = [dropped = std::move(m_new)](Progress&) -> Result<void> {
            dropped->discard();
            return {};
        };
        m_clearing.start(Aim::SetUp, work, [] {});
    }
    m_new.reset();
}

QString SetupFlow::place() const {
    const QString& folder = m_facts.folder.isEmpty() ? m_place : m_facts.folder;
    return folder.isEmpty() ? QString() : shownPath(folder);
}

void SetupFlow::setBackupName(const QString& name) {
    m_backupName = name;
    Q_EMIT placeChanged();
}

void SetupFlow::setPlace(const QUrl& folder) {
    m_place = localPath(folder);
    m_backupName = QFileInfo(m_place).fileName();
    m_facts = {};
    m_lookAgain.ask();
    Q_EMIT placeChanged();
}

void SetupFlow::lookAtPlace() {
    if (m_place.isEmpty()) {
        return;
    }
    m_placeTask.start(
        Aim::ChoosePlace,
        [place = m_place, sources = m_sources.paths()](Progress&) {
            return coffer::ui::lookAtPlace(place, sources);
        },
        [this, place = m_place](const PlaceFacts& facts) {
            if (place == m_place) {
                m_facts = facts;
                Q_EMIT placeChanged();
            }
        });
}

void SetupFlow::setFirstWay(FirstWay way) {
    m_firstWay = way;
    Q_EMIT firstWayChanged();
    Q_EMIT sheetChanged();
}

void SetupFlow::setPassword(const QString& typed, const QString& repeated) {
    m_password = secretFrom(typed);
    m_passwordStrength = strengthOf(m_password);
    m_passwordRepeated = crypto::constantTimeEqual(m_password.view(), secretFrom(repeated).view());
    Q_EMIT firstWayChanged();
}

}  // namespace coffer::ui
