// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ownerhistory.h"

#include <algorithm>
#include <chrono>
#include <map>

#include "bytes/encoding.h"
#include "files/names.h"

namespace coffer {
namespace {

template <typename Id>
std::string shortId(const Id& id) {
    return toHex(id).substr(0, 8);
}

/// A statement with what its private part says, as far as that opens.
struct Page {
    const format::Statement* statement;
    format::PrivateStatement secrets;
    bool opened;

    const format::PrivateStatement* before = nullptr;  ///< where not null, what it names is called so

    static std::string nameIn(const format::PrivateStatement& secrets, const SlotId& id) {
        const auto found = std::find_if(secrets.slots.begin(), secrets.slots.end(),
                                        [&](const auto& slot) { return slot.slot == id; });
        return found == secrets.slots.end() ? std::string() : found->name;
    }
    static std::string nameIn(const format::PrivateStatement& secrets, const ComputerId& id) {
        const auto found = std::find_if(secrets.computers.begin(), secrets.computers.end(),
                                        [&](const auto& computer) { return computer.computer == id; });
        return found == secrets.computers.end() ? std::string() : found->name;
    }
    template <typename Id>
    [[nodiscard]] std::string ownNameOf(const Id& id) const {
        const std::string name = nameIn(secrets, id);
        return name.empty() ? shortId(id) : name;
    }
    template <typename Id>
    [[nodiscard]] std::string nameOf(const Id& id) const {
        const std::string name = before == nullptr ? std::string() : nameIn(*before, id);
        return name.empty() ? ownNameOf(id) : name;
    }
    /// With another admin key it is another way: whoever holds the one signs nothing as the other.
    [[nodiscard]] bool lists(const format::ListedSlot& way) const {
        const auto* listed = findListed(statement->slots, way.slot);
        return listed != nullptr && listed->admin == way.admin;
    }
    [[nodiscard]] const format::ListedComputer* computer(const ComputerId& id) const {
        return findListed(statement->computers, id);
    }
};

/// Compares a statement with those that it follows: what none of them has is new, what it has no more is
/// gone.
class Comparison {
public:
    Comparison(const Page& now, std::vector<const Page*> before) : m_now(now), m_before(std::move(before)) {}

    std::vector<OwnerChange> run() {
        if (m_before.empty()) {
            add("vault-made");
        } else if (m_before.size() > 1) {
            add("merged");
        }
        compareSlots();
        compareComputers();
        compareRest();
        return std::move(m_changes);
    }

private:
    void add(std::string_view kind, std::string subject = {}, std::string id = {}, std::string was = {}) {
        m_changes.push_back({std::string(kind), std::move(subject), std::move(was), std::move(id)});
    }

    template <typename Test>
    [[nodiscard]] const Page* inOneBefore(const Test& test) const {
        const auto found =
            std::find_if(m_before.begin(), m_before.end(), [&](const Page* page) { return test(*page); });
        return found == m_before.end() ? nullptr : *found;
    }

    void compareSlots() {
        for (const auto& slot : m_now.statement->slots) {
            const Page* before = inOneBefore([&](const Page& page) { return page.lists(slot); });
            const std::string name = m_now.ownNameOf(slot.slot);
            if (before == nullptr) {
                add(kKeyAdded, m_now.nameOf(slot.slot), shortId(slot.slot));
            } else if (m_now.opened && before->opened && before->ownNameOf(slot.slot) != name) {
                add(kKeyRenamed, name, shortId(slot.slot), before->nameOf(slot.slot));
            }
        }
        for (const Page* page : m_before) {
            for (const auto& slot : page->statement->slots) {
                if (!m_now.lists(slot)) {
                    add(kKeyRemoved, page->nameOf(slot.slot), shortId(slot.slot));
                    m_removes = true;
                }
            }
        }
    }

    void compareComputers() {
        for (const auto& computer : m_now.statement->computers) {
            const ComputerId& id = computer.computer;
            const Page* before = inOneBefore([&](const Page& page) { return page.computer(id) != nullptr; });
            if (before == nullptr) {
                add("computer-added", m_now.nameOf(id), shortId(id));
            }
            const bool retired = computer.status == format::ComputerStatus::Retired;
            const bool wasRetired = inOneBefore([&](const Page& page) {
                                        const auto* known = page.computer(id);
                                        return known != nullptr && known->status == computer.status;
                                    }) != nullptr;
            if (retired && !wasRetired) {
                add("computer-retired", m_now.nameOf(id), shortId(id));
            }
        }
    }

    void compareRest() {
        const auto& epochs = m_now.statement->epochs;
        const bool known = inOneBefore([&](const Page& page) {
                               return page.statement->epochs.back().name == epochs.back().name;
                           }) != nullptr;
        if (!m_before.empty() && !known && !m_removes) {
            add("rotated");
        }
        const bool same = inOneBefore([&](const Page& page) {
                              return !page.opened || page.secrets.rules == m_now.secrets.rules;
                          }) != nullptr;
        if (!m_before.empty() && m_now.opened && !same) {
            add("rules-set");
        }
    }

    const Page& m_now;
    std::vector<const Page*> m_before;
    std::vector<OwnerChange> m_changes;
    bool m_removes = false;
};

/// As far as `ring` opens them, if there is one.
std::map<Hash, Page> pagesOf(const StatementBook& book, const std::set<Hash>& hashes, const KeyRing* ring) {
    std::map<Hash, Page> pages;
    for (const Hash& hash : hashes) {
        const format::Statement& statement = book.find(hash)->statement;
        auto secrets = ring == nullptr ? Result<format::PrivateStatement>(Error{Code::WrongKey, "no key"})
                                       : openPrivate(statement, *ring);
        const bool opened = secrets.ok();
        pages.emplace(
            hash, Page{&statement, opened ? std::move(secrets).value() : format::PrivateStatement(), opened});
    }
    return pages;
}

std::vector<OwnerAct> actsOf(std::map<Hash, Page> pages, const format::PrivateStatement* before = nullptr) {
    for (auto& [hash, page] : pages) {
        page.before = before;
    }
    std::vector<OwnerAct> acts;
    for (const auto& [hash, page] : pages) {
        std::vector<const Page*> parents;
        for (const Hash& parent : page.statement->parents) {
            const auto found = pages.find(parent);
            if (found != pages.end()) {
                parents.push_back(&found->second);
            }
        }
        // Who removes the way that he used is named by what the statement before says.
        const Page& naming = parents.empty() ? page : *parents.front();
        const auto& computer = page.statement->computer;
        acts.push_back({hash, page.statement->generation, page.statement->time,
                        naming.nameOf(page.statement->signer), page.statement->signer,
                        computer ? page.nameOf(*computer) : std::string(), Comparison(page, parents).run()});
    }
    std::stable_sort(acts.begin(), acts.end(),
                     [](const OwnerAct& a, const OwnerAct& b) { return a.generation < b.generation; });
    return acts;
}

/// "2026-11-27", in UTC.
std::string dayOf(std::uint64_t milliseconds) {
    using namespace std::chrono;
    constexpr std::uint64_t kEndOf9999 = 253'402'300'799'999;  // whoever signs can claim any time
    milliseconds = std::min(milliseconds, kEndOf9999);
    const year_month_day day(floor<days>(system_clock::time_point(std::chrono::milliseconds(milliseconds))));
    const auto twoDigits = [](unsigned value) { return (value < 10 ? "-0" : "-") + std::to_string(value); };
    return std::to_string(static_cast<int>(day.year())) + twoDigits(static_cast<unsigned>(day.month())) +
           twoDigits(static_cast<unsigned>(day.day()));
}

/// "added on 2026-11-27 on Laptop, with "Recovery key"".
std::string whatWasDone(const OwnerAct& act, const OwnerChange& change) {
    const std::string what = change.kind == kKeyAdded ? "added"
                             : change.kind == kKeyRemoved
                                 ? "removed"
                                 : "renamed from \"" + displayPath(change.was) + "\"";
    const std::string where = act.computer.empty() ? "" : " on " + displayPath(act.computer);
    return what + " on " + dayOf(act.time) + where + ", with \"" + displayPath(act.signer) + "\"";
}

VaultNotice noticeOf(const OwnerAct& act, const OwnerChange& change) {
    return {change.kind,
            {Code::Refused,
             "the way to unlock \"" + displayPath(change.subject) + "\" was " + whatWasDone(act, change)}};
}

bool isNews(const OwnerChange& change) {
    return change.kind == kKeyAdded || change.kind == kKeyRemoved || change.kind == kKeyRenamed;
}

}  // namespace

std::vector<OwnerAct> ownerHistory(const OwnerVault& owner) {
    return actsOf(pagesOf(owner.book(), owner.authority().ancestry, &owner.ring()));
}

std::vector<OwnerAct> ownerHistory(const StatementBook& book, const std::set<Hash>& hashes) {
    return actsOf(pagesOf(book, hashes, nullptr));
}

std::vector<OwnerAct> ownerHistory(const StatementBook& book, const std::set<Hash>& hashes,
                                   const KeyRing& ring, const format::PrivateStatement& before) {
    return actsOf(pagesOf(book, hashes, &ring), &before);
}

std::optional<Renaming> renamedByAnother(const OwnerVault& owner, const std::vector<OwnerAct>& acts,
                                         const SlotId& slot) {
    std::string name, own;  // now, and as given by whom one may believe
    std::optional<Renaming> first;
    for (const auto& act : acts) {
        for (const auto& change : act.changes) {
            if (change.id != shortId(slot) || (change.kind != kKeyAdded && change.kind != kKeyRenamed)) {
                continue;
            }
            name = change.subject;
            const bool isOwn =
                change.kind == kKeyAdded || act.signerId == slot || act.signerId == owner.slot().slot;
            if (isOwn) {
                own = name;
                first.reset();
            } else if (!first) {
                first = Renaming{act.signer, change.was};
            }
        }
    }
    return name == own ? std::nullopt : first;
}

std::vector<VaultNotice> newsOf(const StatementBook& book, const Hash& seen,
                                const std::vector<OwnerAct>& acts) {
    std::vector<VaultNotice> news;
    const auto known = book.ancestry(seen);
    for (const auto& act : acts) {
        const bool isNew = book.find(seen) != nullptr && !known.contains(act.statement);
        for (const auto& change : act.changes) {
            if (isNew && isNews(change)) {
                news.push_back(noticeOf(act, change));
            }
        }
    }
    return news;
}

}  // namespace coffer
