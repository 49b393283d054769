// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/waychanges.h"

#include "bytes/encoding.h"
#include "files/names.h"
#include "models/openvault.h"
#include "vault/computers.h"
#include "vault/ownerhistory.h"

namespace coffer::ui {
namespace {

/// Other computers that were enrolled with a way go on without it.
void tellComputers(const OwnerVault& owner, const std::optional<ComputerId>& here,
                   const std::vector<ComputerId>& added, Notices& notices) {
    std::vector<std::string> names;
    for (const auto& computer : added) {
        if (computer != here) {
            names.push_back(computerName(owner, computer));
        }
    }
    if (!names.empty()) {
        notices.push_back(
            {"computers-stay",
             {Code::Refused, "added with it, and still able to add backups: " + displayNames(names)}});
    }
}

}  // namespace

WayChanges::WayChanges(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_task(session.workers()) {
    connect(&session, &Session::vaultChanged, this, [this] {
        m_task.reset();
        setLeft({});
    });
    connect(&session, &Session::proofGiven, &m_task, &Task::dropWantOfProof);
}

/// `work` is given the vault, the way and the profile; what it returns goes to `done`.
template <typename Work, typename Done>
void WayChanges::start(const QString& slot, Work work, Done done) {
    const auto id = fixedFromHex<SlotId>(slot.toStdString());
    if (!id || !m_session.isUnlocked() || m_task.state() == Task::Working) {
        return;
    }
    m_folder = m_session.chosen()->folder;
    const auto inVault = [vault = m_session.vault(), profile = m_session.profile(), id = *id,
                          work](Progress&) {
        return vault->use([&](OwnerVault& owner) { return work(owner, id, profile); });
    };
    m_task.start(Aim::ChangeWays, inVault, std::move(done));
}

/// The same; `done` is called only while that vault is open, because it asks the person something.
template <typename Work, typename Done>
void WayChanges::look(const QString& slot, Work work, Done done) {
    start(slot, work, m_session.whileOpen(std::move(done)));
}

void WayChanges::setLeft(Removal left) {
    m_left = std::move(left);
    Q_EMIT restChanged();
}

void WayChanges::tellChange(const Notices& notices) {
    Q_EMIT m_session.contentChanged();
    m_session.tellOf(m_folder, notices);
}

void WayChanges::askToRename(const QString& slot) {
    const auto mayBe = [](OwnerVault& owner, const SlotId&, const Profile&) -> Result<void> {
        TRY_VOID(owner.requireWritable());
        return owner.requireFreshProof();
    };
    look(slot, mayBe, [this] { Q_EMIT mayBeRenamed(); });
}

void WayChanges::rename(const QString& slot, const QString& name) {
    const auto change = [name = name.trimmed().toStdString()](OwnerVault& owner, const SlotId& id,
                                                              const Profile& profile) -> Result<Notices> {
        TRY_VOID(renameWay(owner, id, name, profile.clock()));
        return rememberChange(owner, profile);
    };
    start(slot, change, [this](const Notices& notices) {
        tellChange(notices);
        Q_EMIT renamed();
    });
}

Result<WayChanges::Removal> WayChanges::lookBefore(OwnerVault& owner, const SlotId& id,
                                                   const Profile& profile) {
    TRY_VOID(owner.refresh());
    TRY_VOID(owner.requireWritable());
    TRY_VOID(owner.requireFreshProof());
    TRY_VOID(requireEnoughRest(owner, id, profile.now()));
    Removal left{restWithout(owner, {id}), {}, {}};
    if (const auto renaming = renamedByAnother(owner, ownerHistory(owner), id)) {
        left.renamedWith = renaming->signer;
        left.nameBefore = renaming->nameBefore;
    }
    return left;
}

void WayChanges::askToRemove(const QString& slot) {
    look(slot, &WayChanges::lookBefore, [this](Removal left) {
        setLeft(std::move(left));
        Q_EMIT mayBeRemoved();
    });
}

void WayChanges::remove(const QString& slot) {
    const auto change = [](OwnerVault& owner, const SlotId& id, const Profile& profile) -> Result<Notices> {
        const auto added = computersAddedBy(owner, id);
        TRY_VOID(removeWay(owner, id, profile.clock()));
        TRY(Notices notices, rememberChange(owner, profile));
        tellComputers(owner, profile.thisComputer(owner), added, notices);
        return notices;
    };
    start(slot, change, [this](const Notices& notices) { tellChange(notices); });
}

}  // namespace coffer::ui
