// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidentflow.h"

#include <QtCore/QSysInfo>

#include "bytes/encoding.h"
#include "models/pathtext.h"

namespace coffer::ui {
namespace {

constexpr std::string_view kStaleProof = "stale-proof";

/// What begin() found, or that it has to be asked again after unlocking once more.
struct Found {
    bool stale = false;
    std::vector<SubjectsModel::Row> rows;
};

Result<std::vector<SubjectsModel::Row>> rowsFor(IncidentFlow::Incident incident, const OwnerVault& owner,
                                                const Profile& profile) {
    switch (incident) {
        case IncidentFlow::LostKey:
            return waysAffected(owner, WaysOf::Lost);
        case IncidentFlow::NoPasswordManager:
            return waysAffected(owner, WaysOf::Account);
        case IncidentFlow::SeenRecoveryKey:
            return waysAffected(owner, WaysOf::Paper);
        case IncidentFlow::StolenComputer:
            return otherComputers(owner, profile, Computers::ShutOut);
        case IncidentFlow::NewComputer:
            return otherComputers(owner, profile, Computers::Followed);
        case IncidentFlow::Reinstalled:
            break;
    }
    return recentVersions(owner);
}

/// The ids are the core's own.
template <typename Id>
Id idFrom(const QString& digits) {
    const auto id = fixedFromHex<Id>(digits.toStdString());
    Q_ASSERT(id);
    return *id;
}

Result<IncidentOutcome> done(IncidentFlow::Incident incident, OwnerVault& owner, const Profile& profile,
                             const QString& chosen, Progress& progress) {
    switch (incident) {
        case IncidentFlow::StolenComputer:
            return shutOutComputer(owner, profile, idFrom<ComputerId>(chosen));
        case IncidentFlow::NewComputer:
            return moveHere(owner, profile, idFrom<ComputerId>(chosen),
                            QSysInfo::machineHostName().toStdString(), progress);
        case IncidentFlow::Reinstalled:
            return keepVersion(owner, profile, idFrom<Hash>(chosen));
        default:
            break;
    }
    return shutOutWay(owner, profile, idFrom<SlotId>(chosen));
}

}  // namespace

IncidentFlow::IncidentFlow(Session& session, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_task(session.workers()),
      m_sheet(session),
      m_sources(session.workers()) {
    connect(&m_subjects, &SubjectsModel::choiceChanged, this, &IncidentFlow::stepChanged);
    connect(&session, &Session::vaultChanged, this, [this] {
        if (!m_session.isUnlocked() && m_step != Done) {
            leave();
        }
    });
    connect(&session, &Session::backupChanged, this, [this] {
        if (m_step != Done) {
            leave();
        }
    });
    const auto leaveLate = [this] {
        if (m_leftMeanwhile && m_task.state() != Task::Working && m_step != Done) {
            leave();
        }
    };
    connect(&m_task, &Task::stateChanged, this, leaveLate, Qt::QueuedConnection);
}

QString IncidentFlow::shutOut() const {
    return m_outcome.shutOut.empty() ? QString() : shownName(m_outcome.shutOut.front());
}

QStringList IncidentFlow::goneToo() const {
    return shownNames(m_outcome.shutOut).mid(1);
}

QStringList IncidentFlow::staying() const {
    return shownNames(m_outcome.staying);
}

Problem IncidentFlow::untested() const {
    return m_outcome.untested ? problemFor(Aim::ReadContent, *m_outcome.untested) : Problem();
}

void IncidentFlow::setIncident(Incident incident) {
    if (m_task.state() != Task::Working) {
        m_incident = incident;
        leave();
    }
}

void IncidentFlow::goTo(Step step) {
    m_step = step;
    Q_EMIT stepChanged();
}

void IncidentFlow::leave() {
    m_leftMeanwhile = m_task.state() == Task::Working;
    if (m_leftMeanwhile) {
        return;
    }
    m_task.reset();
    m_proofMissing = false;
    m_replacement && m_replacement->added ? m_sheet.clear() : m_sheet.drop();
    m_replacement.reset();
    m_sources.clear();
    m_outcome = {};
    goTo(Explain);
}

void IncidentFlow::begin() {
    const auto vault = m_session.vault();
    if (!vault || m_task.state() == Task::Working) {
        return;
    }
    const auto look = [vault, incident = m_incident, profile = m_session.profile()](Progress&) {
        return vault->use([&](OwnerVault& owner) -> Result<Found> {
            TRY_VOID(owner.refresh());
            TRY_VOID(owner.requireWritable());
            auto rows = rowsFor(incident, owner, profile);
            if (!rows.ok() && rows.error().kind == kStaleProof) {
                return Found{true, {}};
            }
            if (!rows.ok()) {
                return rows.error();
            }
            return Found{false, std::move(rows).value()};
        });
    };
    m_task.start(Aim::ReadContent, look, [this](Found found) {
        m_proofMissing = found.stale;
        m_subjects.show(std::move(found.rows));
        goTo(m_proofMissing ? Explain : Choose);
    });
}

void IncidentFlow::next() {
    if (m_task.state() == Task::Working) {
        return;
    }
    if (m_step == Choose && m_subjects.any()) {
        if (m_incident == SeenRecoveryKey) {
            drawKey();
        } else if (m_incident == NewComputer) {
            goTo(WhatToKeep);
        } else {
            act();
        }
    } else if (m_step == PutOnPaper) {
        goTo(CheckSheet);
    } else if (m_step == CheckSheet && m_sheet.isChecked()) {
        replace();
    } else if (m_step == WhatToKeep && m_sources.count() > 0) {
        act();
    }
}

/// The new key, before it opens anything.
void IncidentFlow::drawKey() {
    const auto vault = m_session.vault();
    struct Names {
        VaultId vault;
        Hash genesis;
    };
    const auto look = [vault](Progress&) {
        return vault->use([](OwnerVault& owner) -> Result<Names> {
            TRY_VOID(owner.requireWritable());
            return Names{owner.vault(), owner.genesis()};
        });
    };
    m_task.start(Aim::ChangeWays, look, m_session.whileOpen([this](const Names& names) {
        m_replacement = std::make_shared<Replacement>();
        m_replacement->name = tr("Recovery key").toStdString();
        m_replacement->old = idFrom<SlotId>(m_subjects.chosen());
        m_sheet.show({std::shared_ptr<const RecoveryKey>(m_replacement, &m_replacement->key), names.vault,
                      names.genesis, m_session.name(), m_session.chosen()->folder});
        goTo(PutOnPaper);
    }));
}

void IncidentFlow::act() {
    const auto work = [vault = m_session.vault(), profile = m_session.profile(), incident = m_incident,
                       chosen = m_subjects.chosen()](Progress& progress) {
        return vault->use([&](OwnerVault& owner) -> Result<IncidentOutcome> {
            TRY(IncidentOutcome outcome, done(incident, owner, profile, chosen, progress));
            testWhatIsLeft(owner, profile, progress, outcome);
            return outcome;
        });
    };
    m_task.start(Aim::ChangeWays, work, [this, folder = m_session.chosen()->folder](IncidentOutcome outcome) {
        finish(std::move(outcome), folder);
    });
}

void IncidentFlow::replace() {
    const auto vault = m_session.vault();
    const QString folder = m_session.chosen()->folder;
    m_replacement->aside = m_aside.begin();
    const auto work = [vault, profile = m_session.profile(), made = m_replacement,
                       place = nativePath(folder)](Progress& progress) -> Result<Replaced> {
        TRY(Replaced replaced, replaceKey(vault, profile, place, *made));
        replaced.vault->use(
            [&](OwnerVault& owner) { testWhatIsLeft(owner, profile, progress, replaced.outcome); });
        return replaced;
    };
    m_task.start(Aim::ChangeWays, work, [this, vault, folder](Replaced replaced) {
        if (m_session.vault() == vault) {  // what was locked meanwhile stays locked
            m_session.takeOver(std::move(replaced.vault));
        }
        finish(std::move(replaced.outcome), folder);
    });
}

void IncidentFlow::finish(IncidentOutcome outcome, const QString& folder) {
    if (!m_session.chosen() || m_session.chosen()->folder != folder) {
        return;  // another backup was chosen meanwhile; this one says in its activity what was done
    }
    m_outcome = std::move(outcome);
    m_step = Done;
    m_sheet.clear();
    m_replacement.reset();
    if (m_incident == NewComputer) {
        KnownBackup backup = *m_session.chosen();
        backup.sources = m_sources.paths();
        m_session.adopt(backup);
    }
    m_session.tell(m_outcome.notices);  // after adopt(), which forgets notices
    Q_EMIT m_session.contentChanged();
    Q_EMIT stepChanged();
}

}  // namespace coffer::ui
