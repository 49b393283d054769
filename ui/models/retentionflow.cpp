// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/retentionflow.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "models/openvault.h"
#include "models/pathtext.h"
#include "models/times.h"
#include "vault/computers.h"
#include "vault/forget.h"
#include "vault/prune.h"
#include "vault/waysin.h"

namespace coffer::ui {
namespace {

using Row = RetentionFlow::Row;

Row rowOf(const OwnerVault& owner, const RetentionVerdict& verdict) {
    Row row;
    row.version = QString::fromStdString(toHex(verdict.reference.hash));
    row.time = asTime(owner.log().find(verdict.reference)->payload.time);
    row.computer = shownName(computerName(owner, verdict.reference.computer));
    row.kept = verdict.keep();
    for (const KeepReason reason : verdict.reasons) {
        row.reasons += static_cast<int>(reason);
    }
    return row;
}

struct Space {
    qint64 freed = 0, waiting = 0;
};

Space spaceOf(const PruneOutcome& outcome) {
    Space space{static_cast<qint64>(outcome.freedBytes), 0};
    for (const auto& packs : outcome.waiting) {
        space.waiting += static_cast<qint64>(packs.bytes);
    }
    return space;
}

Result<Space> lookForSpaceIn(OwnerVault& owner, const Profile& profile, Progress& progress) {
    TRY_VOID(owner.refresh());
    const auto capability = profile.loadCapability(owner.storage());
    const auto self = capability.ok() ? std::optional(capability->computer) : std::nullopt;
    TRY(const auto outcome, previewPrune(owner, self, profile.clock(), progress));
    return spaceOf(outcome);
}

Result<Space> giveBack(OwnerVault& owner, const Profile& profile, Progress& progress) {
    TRY_VOID(owner.requireFreshProof());
    TRY(const auto computer, profile.openComputer(owner.storage()));
    TRY(const auto outcome, prune(owner, *computer, progress));
    return spaceOf(outcome);
}

}  // namespace

struct RetentionFlow::Preview {
    format::RetentionRules rules, stored;
    std::vector<Row> rows;
    std::vector<format::EntryReference> toGo;

    /// Those that go first, each half newest first.
    static Result<Preview> of(OwnerVault& owner, const std::optional<format::RetentionRules>& rules,
                              const Profile& profile) {
        TRY_VOID(owner.refresh());
        Preview preview{rules.value_or(owner.secrets().rules), owner.secrets().rules, {}, {}};
        TRY_VOID(requireSomethingKept(preview.rules));
        const auto east = std::chrono::minutes(QDateTime::currentDateTime().offsetFromUtc() / 60);
        const RetentionMoment moment{profile.now(), east};
        for (const auto& verdict : chooseBackups(retentionBackups(owner), preview.rules, moment)) {
            preview.rows.push_back(rowOf(owner, verdict));
            if (!verdict.keep()) {
                preview.toGo.push_back(verdict.reference);
            }
        }
        std::sort(preview.rows.begin(), preview.rows.end(), [](const Row& one, const Row& other) {
            return one.kept != other.kept ? !one.kept : one.time > other.time;
        });
        return preview;
    }
};

RetentionFlow::RetentionFlow(Session& session, QObject* parent)
    : RowsModel(parent), m_session(session), m_task(session.workers()), m_spaceTask(session.workers()) {
    connect(&session, &Session::vaultChanged, this, [this] {
        m_task.stop();
        m_spaceTask.stop();
        m_freed = -1;
        forgetPreview();
        Q_EMIT freedChanged();
    });
    connect(&session, &Session::proofGiven, &m_task, &Task::dropWantOfProof);
    connect(&session, &Session::proofGiven, &m_spaceTask, &Task::dropWantOfProof);
}

void RetentionFlow::set(Number& rule, int count) {
    const int bounded = std::clamp(count, 0, kMost);
    if (bounded != number(rule)) {
        rule = bounded == 0 ? Number() : Number(static_cast<std::uint64_t>(bounded));
        Q_EMIT rulesChanged();
    }
}

void RetentionFlow::forgetPreview() {
    m_previewed.reset();
    m_toGo.clear();
    replaceRows(m_rows, {});
    Q_EMIT rulesChanged();
}

void RetentionFlow::load() {
    const auto vault = m_session.vault();
    if (!vault || m_task.state() == Task::Working) {
        return;
    }
    m_task.start(
        Aim::ReadContent,
        [vault, profile = m_session.profile()](Progress&) {
            return vault->use([&](OwnerVault& owner) { return Preview::of(owner, std::nullopt, profile); });
        },
        m_session.whileOpen([this](Preview preview) { show(std::move(preview)); }));
}

void RetentionFlow::preview() {
    const auto vault = m_session.vault();
    if (!vault || m_task.state() == Task::Working) {
        return;
    }
    m_task.start(
        Aim::ChangeVersions,
        [vault, rules = m_rules, profile = m_session.profile()](Progress&) {
            return vault->use([&](OwnerVault& owner) { return Preview::of(owner, rules, profile); });
        },
        m_session.whileOpen([this](Preview preview) { show(std::move(preview)); }));
}

void RetentionFlow::show(Preview preview) {
    m_rules = preview.rules;
    m_storedRules = preview.stored;
    m_previewed = preview.rules;
    m_toGo = std::move(preview.toGo);
    replaceRows(m_rows, std::move(preview.rows));
    Q_EMIT rulesChanged();
}

void RetentionFlow::apply(const QString& reason) {
    const auto vault = m_session.vault();
    if (!vault || !isPreviewed() || m_task.state() == Task::Working) {
        return;
    }
    auto work = [vault, profile = m_session.profile(), rules = m_rules, toGo = m_toGo,
                 reason = reason.trimmed().toStdString()](Progress&) {
        return vault->use([&](OwnerVault& owner) -> Result<Preview> {
            TRY_VOID(owner.requireFreshProof());
            TRY_VOID(toGo.empty() ? Result<void>() : checkForgettable(owner, toGo, Insist::Nothing));
            if (rules != owner.secrets().rules) {
                TRY_VOID(setRules(owner, rules, profile.clock()));
            }
            if (!toGo.empty()) {
                TRY(const auto computer, profile.openComputer(owner.storage()));
                const auto forgotten = forgetBackups(owner, *computer, toGo, reason);
                TRY_VOID(forgotten.ok() ? Result<void>() : forgotten.error());
            }
            return Preview::of(owner, rules, profile);
        });
    };
    const auto display = m_session.whileOpen([this](Preview preview) {
        show(std::move(preview));
        Q_EMIT applied();
    });
    m_task.start(Aim::ChangeVersions, std::move(work), [this, display](Preview preview) {
        display(std::move(preview));
        Q_EMIT m_session.contentChanged();  // a locked home shows it, too
    });
}

void RetentionFlow::showSpace(qint64 freed, qint64 waiting) {
    m_freed = freed;
    m_waiting = waiting;
    Q_EMIT freedChanged();
}

void RetentionFlow::lookForSpace() {
    const auto vault = m_session.vault();
    if (!vault || m_spaceTask.state() == Task::Working) {
        return;
    }
    m_spaceTask.start(
        Aim::ReadContent,
        [vault, profile = m_session.profile()](Progress& progress) {
            return vault->use([&](OwnerVault& owner) { return lookForSpaceIn(owner, profile, progress); });
        },
        m_session.whileOpen([this](const Space& space) { showSpace(space.freed, space.waiting); }));
}

void RetentionFlow::giveSpaceBack() {
    const auto vault = m_session.vault();
    if (!vault || m_spaceTask.state() == Task::Working) {
        return;
    }
    m_spaceTask.start(
        Aim::ChangeVersions,
        [vault, profile = m_session.profile()](Progress& progress) {
            return vault->use([&](OwnerVault& owner) { return giveBack(owner, profile, progress); });
        },
        [this, display = m_session.whileOpen([this](const Space& space) { showSpace(0, space.waiting); })](
            const Space& space) {
            display(space);
            Q_EMIT m_session.contentChanged();  // a locked home shows it, too
        });
}

QVariant RetentionFlow::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case VersionRole:
            return row.version;
        case TimeRole:
            return row.time;
        case ComputerRole:
            return row.computer;
        case KeptRole:
            return row.kept;
        case ReasonsRole:
            return QVariant::fromValue(row.reasons);
        default:
            return {};
    }
}

QHash<int, QByteArray> RetentionFlow::roleNames() const {
    return {{VersionRole, "version"},
            {TimeRole, "time"},
            {ComputerRole, "computer"},
            {KeptRole, "kept"},
            {ReasonsRole, "reasons"}};
}

}  // namespace coffer::ui
