// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/computerchanges.h"

#include "bytes/encoding.h"
#include "models/times.h"
#include "vault/computers.h"
#include "vault/logbranches.h"
#include "vault/markledger.h"

namespace coffer::ui {
namespace {

/// That fit a dialog. Whoever has the key can have made more, which the command line names all.
constexpr std::size_t kMostEnds = 6;

std::vector<LogEnds::Row> endsOf(const OwnerVault& owner, const ComputerId& computer) {
    std::vector<LogEnds::Row> rows;
    for (const LogBranch& branch : longestFirst(logBranches(owner.log().entries(computer)))) {
        if (rows.size() < kMostEnds) {
            rows.push_back({toHex(branch.end->reference.hash), asTime(branch.end->payload.time),
                            static_cast<double>(branch.entries)});
        }
    }
    return rows;
}

}  // namespace

ComputerChanges::ComputerChanges(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_task(session.workers()) {
    connect(&session, &Session::vaultChanged, this, [this] {
        m_task.reset();
        m_ends.show({});
    });
    connect(&session, &Session::proofGiven, &m_task, &Task::dropWantOfProof);
}

void ComputerChanges::askToRetire(const QString& computer) {
    const auto id = fixedFromHex<ComputerId>(computer.toStdString());
    if (!id || !m_session.isUnlocked() || m_task.state() == Task::Working) {
        return;
    }
    const auto vault = m_session.vault();
    const auto look = [vault, id = *id](Progress&) {
        return vault->use([&](OwnerVault& owner) -> Result<std::vector<LogEnds::Row>> {
            TRY_VOID(owner.refresh());
            TRY_VOID(owner.requireWritable());
            TRY_VOID(owner.requireFreshProof());
            return endsOf(owner, id);
        });
    };
    m_task.start(Aim::ChangeWays, look, m_session.whileOpen([this](std::vector<LogEnds::Row> ends) {
        m_ends.show(std::move(ends));
        Q_EMIT mayBeRetired();
    }));
}

void ComputerChanges::retire(const QString& computer, int end) {
    const auto id = fixedFromHex<ComputerId>(computer.toStdString());
    if (!id || !m_session.isUnlocked() || m_task.state() == Task::Working) {
        return;
    }
    const bool copied = m_ends.count() > 1 && end >= 0 && end < m_ends.count();
    const auto change = [vault = m_session.vault(), profile = m_session.profile(), id = *id,
                         newest = copied ? m_ends.hash(end) : std::string()](Progress&) {
        return vault->use([&](OwnerVault& owner) -> Result<Notices> {
            TRY_VOID(retireComputer(owner, id, profile.clock(), newest));
            TRY(Notices notices, rememberChange(owner, profile));
            if (auto flaw = noticeOfLogNotWhole(owner, id, profile.now())) {
                notices.push_back(*std::move(flaw));
            }
            return notices;
        });
    };
    m_task.start(Aim::ChangeWays, change,
                 [this, folder = m_session.chosen()->folder](const Notices& notices) {
                     m_session.tellOf(folder, notices);
                     Q_EMIT m_session.contentChanged();
                 });
}

}  // namespace coffer::ui
