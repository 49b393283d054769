// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setupflow.h"

#include <QtCore/QFileInfo>

#include "models/newbackup.h"
#include "models/pathtext.h"

namespace coffer::ui {

SetupFlow::SetupFlow(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_task(session.workers()),
      m_placeTask(session.workers()),
      m_clearing(session.workers()),
      m_lookAgain(m_placeTask, [this] { lookAtPlace(); }),
      m_sources(session.workers()),
      m_way(session),
      m_sheet(session) {
    connect(&m_sources, &SourcesModel::countChanged, this, &SetupFlow::missingChanged);
    // On whose disk the place lies depends on what is kept.
    connect(&m_sources, &SourcesModel::edited, &m_lookAgain, &Reread::ask);
    connect(this, &SetupFlow::placeChanged, this, &SetupFlow::missingChanged);
    connect(&m_way, &FirstWay::changed, this, &SetupFlow::missingChanged);
    connect(&m_way, &FirstWay::changed, this, &SetupFlow::sheetChanged);
    connect(&m_way, &FirstWay::settled, this, &SetupFlow::prepare);
    connect(&m_sheet, &SheetModel::changed, this, &SetupFlow::sheetChanged);
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
            return missingOfWay();
        case CheckSheet:
            return m_sheet.isChecked() ? NothingMissing : TypedGroups;
        case RecoverySheet:
        case Review:
            break;
    }
    return NothingMissing;
}

SetupFlow::Missing SetupFlow::missingOfWay() const {
    const EnrolFlow::Missing missing = m_way.missing();
    return missing == EnrolFlow::NothingMissing ? NothingMissing
           : missing == EnrolFlow::Patience     ? Patience
                                                : Way;
}

void SetupFlow::goTo(Step step) {
    m_step = step;
    m_task.reset();
    if (step == FirstWayIn) {
        m_way.setPlace(m_facts.folder, m_backupName);
        m_way.begin();
    }
    Q_EMIT stepChanged();
}

void SetupFlow::next() {
    if (missing() != NothingMissing) {
        return;
    }
    if (m_step == FirstWayIn) {
        m_way.step() == EnrolFlow::Asking ? m_way.tryAgain() : m_way.next();
    } else if (m_step == Review) {
        start();
    } else {
        goTo(static_cast<Step>(m_step + 1));
    }
}

void SetupFlow::back() {
    if (m_step == WhatToKeep || m_task.state() == Task::Working) {
        return;
    }
    if (m_step == FirstWayIn && m_way.step() != EnrolFlow::ChooseKind) {
        m_task.reset();
        m_way.back();
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
    m_way.cancel();
    m_new.reset();
    m_newIs = {};
    m_postponed = false;
    m_sheet.clear();
    goTo(WhatToKeep);
    Q_EMIT placeChanged();
    Q_EMIT sheetChanged();
}

void SetupFlow::dropDraft() {
    m_sheet.clear();
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
    if (name != m_backupName) {
        m_backupName = name;
        Q_EMIT placeChanged();
    }
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
        [this, place = m_place](PlaceFacts facts) {
            if (place == m_place) {
                if (m_step >= FirstWayIn) {
                    facts.folder = m_facts.folder;  // the backup is being made for that one
                }
                m_facts = std::move(facts);
                Q_EMIT placeChanged();
            }
        });
}

}  // namespace coffer::ui
