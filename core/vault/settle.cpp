// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/settle.h"

#include <algorithm>

#include "keys/statementaside.h"
#include "vault/waysin.h"

namespace coffer {
namespace {

KeyRing copyOf(const KeyRing& ring) {
    KeyRing copy(ring.vault());
    copy.merge(ring);
    return copy;
}

/// What both sides have written, and with which keys it can be read.
struct BothSides {
    std::vector<const KnownStatement*> others;
    LogBook logs;
    KeyRing ring;  ///< that of this side, with what the backups of the others need
    Settled settled = Settled::ForAll;
};

/// Of a head that is to be set aside: the epochs that its side has started. What it lists beyond that, or
/// before, could be made up to take the place of the vault's first epoch or to leave no room after it.
std::set<EpochName> epochsStartedBy(const KnownStatement& head, const StatementBook& book,
                                    const std::set<Hash>& common) {
    std::uint64_t newest = 0;
    for (const Hash& hash : common) {
        newest = std::max(newest, book.find(hash)->statement.epochs.back().number);
    }
    std::set<EpochName> started;
    for (const auto& epoch : head.statement.epochs) {
        if (epoch.number > newest && epoch.number - newest <= head.statement.epochs.size()) {
            started.insert(epoch.name);
        }
    }
    return started;
}

std::set<EpochName> epochsOf(const LogRecord& record) {
    return {record.session.reading, record.session.enrolled, record.session.domainEpoch};
}

void carryKeys(BothSides& sides, const OwnerVault& owner, const KnownStatement& head,
               const std::set<Hash>& common) {
    const auto opened = owner.keysOn(head);
    if (!opened.ok()) {
        return;  // outlookOf() counts the backups that cannot be read then
    }
    const auto started = epochsStartedBy(head, owner.book(), common);
    for (const auto& computer : sides.logs.computers()) {
        for (const auto& record : sides.logs.entries(computer)) {
            for (const EpochName& name : epochsOf(record)) {
                const EpochKey* key = started.contains(name) ? opened->find(name) : nullptr;
                if (key != nullptr) {
                    sides.ring.add(key->number, key->key.clone());
                }
            }
        }
    }
}

/// Requires: `owner` follows one side.
Result<BothSides> bothSides(const OwnerVault& owner) {
    const StatementBook& book = owner.book();
    const auto& followed = owner.authority().heads;
    auto heads = trustworthy(book, SetAside(book, followed.front()->hash).inForce());
    std::vector<const KnownStatement*> others;
    for (const KnownStatement* head : heads) {
        const bool isOther =
            !owner.authority().ancestry.contains(head->hash) && head->genesis == followed.front()->genesis;
        if (isOther && others.size() < format::kMaximumAside) {
            others.push_back(head);
        }
    }
    auto all = others;
    all.insert(all.end(), followed.begin(), followed.end());
    const Authority united = combine(book, all);
    TRY(LogBook logs,
        LogBook::read(owner.storage(), owner.vault(), owner.ring().noticeKey(), book, united, {}));
    BothSides sides{std::move(others), std::move(logs), copyOf(owner.ring())};
    for (const KnownStatement* other : sides.others) {
        const auto* own = findListed(other->statement.slots, owner.slot().slot);
        if (own == nullptr || own->admin != owner.admin().publicKey()) {
            sides.settled = Settled::ForThisReader;
        }
        carryKeys(sides, owner, *other, united.undisputed);
    }
    return sides;
}

std::size_t unreadable(const BothSides& sides) {
    const auto backups = sides.logs.backups();
    return static_cast<std::size_t>(
        std::count_if(backups.begin(), backups.end(), [&](const LogRecord* backup) {
            const auto epochs = epochsOf(*backup);
            return std::any_of(epochs.begin(), epochs.end(),
                               [&](const EpochName& name) { return sides.ring.find(name) == nullptr; });
        }));
}

void retireStrangers(StatementDraft& draft, const format::Statement& other,
                     const std::map<ComputerId, format::LogHead>& ends) {
    auto& computers = draft.statement.computers;
    for (format::ListedComputer computer : other.computers) {
        const auto isThis = [&](const auto& listed) { return listed.computer == computer.computer; };
        if (std::any_of(computers.begin(), computers.end(), isThis)) {
            continue;
        }
        const auto end = ends.find(computer.computer);
        if (computer.status == format::ComputerStatus::Active) {
            computer.head = end == ends.end() ? std::nullopt : std::optional(end->second);
        }
        computer.status = format::ComputerStatus::Retired;
        computers.push_back(computer);
    }
}

Error manyKeysLost(std::size_t backups) {
    return Error{
        Code::Refused,
        std::to_string(backups) + (backups == 1 ? " backup" : " backups") +
            " of the other side could not be opened any more, because the way that you used does not "
            "open that side; use one that both sides list",
        "keys-lost"};
}

}  // namespace

Result<SettlementOutlook> outlookOf(const OwnerVault& owner) {
    TRY(const BothSides sides, bothSides(owner));
    return SettlementOutlook{sides.settled, sides.others.size(), unreadable(sides)};
}

Result<Settled> settleFork(OwnerVault& owner, const Clock& clock, LostKeys lost) {
    TRY_VOID(owner.requireWritable());
    TRY_VOID(owner.requireFreshProof());
    TRY(BothSides sides, bothSides(owner));
    if (sides.others.empty()) {
        return sides.settled;
    }
    if (const std::size_t backups = unreadable(sides); backups > 0 && lost == LostKeys::Refuse) {
        return manyKeysLost(backups);
    }
    TRY(StatementDraft draft, nextDraft(owner.authority(), owner.ring(), clock()));
    const auto ends = sides.logs.heads();
    for (const KnownStatement* other : sides.others) {
        draft.statement.aside.push_back(other->hash);
        retireStrangers(draft, other->statement, ends);
    }
    TRY_VOID(startEpoch(owner, std::move(draft), std::move(sides.ring)));
    return sides.settled;
}

}  // namespace coffer
