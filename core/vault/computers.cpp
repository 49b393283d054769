// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/computers.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "crypto/random.h"
#include "vault/logbranches.h"
#include "vault/lognames.h"

namespace coffer {
namespace {

/// A domain and the epoch whose vault key gives its chunk-id key.
struct Domain {
    DomainId id;
    EpochName epoch;
};

NewComputer prepareIn(const KeyRing& ring, const std::string& name, const ComputerId& computer,
                      const Domain& domain) {
    const EpochKey& enrolled = ring.newest();
    auto signing = crypto::SigningKey::generate();
    const SignerKey signer = signing.publicKey();
    Capability capability{ring.vault(),
                          computer,
                          std::move(signing),
                          KeyRing::computerPsk(ring.vault(), enrolled.key, computer),
                          KeyRing::chunkIdKey(ring.vault(), ring.find(domain.epoch)->key, domain.id),
                          ring.noticeKey(),
                          enrolled.name,
                          domain.id,
                          domain.epoch,
                          Hash()};
    format::ListedComputer listed;
    listed.computer = computer;
    listed.signer = signer;
    listed.enrolled = enrolled.name;
    listed.domain = domain.id;
    listed.domainEpoch = domain.epoch;
    return {listed, {computer, name}, std::move(capability)};
}

/// The statement in force that lists a computer, which was just written: there may be another beside it.
Hash headListing(const OwnerVault& owner, const ComputerId& id) {
    for (const KnownStatement* head : owner.authority().heads) {
        const auto& computers = head->statement.computers;
        if (std::any_of(computers.begin(), computers.end(),
                        [&](const auto& computer) { return computer.computer == id; })) {
            return head->hash;
        }
    }
    return owner.authority().heads.front()->hash;
}

/// What becomes of the key when the statement that was to name its computer could not be written as it must.
Error afterwards(OwnerVault& owner, const ComputerId& id, const KeyPlace& place, Error error) {
    const bool told = owner.refresh().ok();
    const auto statements = owner.book().all();
    const bool written = std::any_of(statements.begin(), statements.end(), [&](const auto* known) {
        const auto& computers = known->statement.computers;
        return std::any_of(computers.begin(), computers.end(),
                           [&](const auto& computer) { return computer.computer == id; });
    });
    if (told && !written) {
        place.takeBack();
        return error;
    }
    error.detail += written ? "; this computer is enrolled all the same"
                            : "; whether this computer was enrolled all the same shows when it is used next";
    return error;
}

Result<Capability> enrolPrepared(OwnerVault& owner, StatementDraft draft, NewComputer computer,
                                 const KeyPlace& place) {
    draft.statement.computers.push_back(computer.listed);
    draft.secrets.computers.push_back(computer.secrets);
    KeyRing ring(owner.vault());
    ring.merge(owner.ring());
    computer.capability.pin = owner.authority().heads.front()->hash;
    if (place.keep) {
        TRY_VOID(place.keep(computer.capability));
    }
    auto committed = owner.commit(std::move(draft), ring);
    if (!committed.ok() && place.keep) {
        return afterwards(owner, computer.listed.computer, place, std::move(committed).error());
    }
    TRY_VOID(std::move(committed));
    computer.capability.pin = headListing(owner, computer.listed.computer);
    owner.workOn(computer.listed.computer);
    return std::move(computer.capability);
}

format::LogHead headAt(const LogRecord& entry) {
    return {entry.reference.sequence, entry.reference.hash};
}

/// What stands in place of a hash when a log has no entry left.
constexpr std::string_view kNoEntry = "none";

Result<std::optional<format::LogHead>> onlyEnd(const std::vector<LogRecord>& entries) {
    const std::vector<LogBranch> branches = logBranches(entries);
    if (branches.size() > 1) {
        return severalEnds("that computer's log", branches.size());
    }
    return branches.empty() ? std::optional<format::LogHead>() : headAt(*branches.front().end);
}

/// The newest entry that is to count of a log; nothing when it has none. Where `newest` names one, it may be
/// any: whoever has a copy of the key can go on where the computer stopped, without making a second end.
Result<std::optional<format::LogHead>> acceptedEnd(const std::vector<LogRecord>& entries,
                                                   std::string_view newest) {
    if (newest.empty()) {
        return onlyEnd(entries);
    }
    if (entries.empty() && newest == kNoEntry) {
        return std::optional<format::LogHead>();
    }
    std::vector<const LogRecord*> fitting;
    for (const auto& entry : entries) {
        if (toHex(entry.reference.hash).starts_with(newest)) {
            fitting.push_back(&entry);
        }
    }
    if (newest.size() < kFewestDigits || fitting.empty()) {
        return Error{Code::NotFound, "the log of that computer has no entry \"" + std::string(newest) + "\""};
    }
    if (fitting.size() > 1) {
        return Error{Code::Invalid,
                     "\"" + std::string(newest) + "\" fits more than one entry; give more digits"};
    }
    return std::optional(headAt(*fitting.front()));
}

/// Entries that are not here now would never count again, and perhaps the folder is only behind.
Result<void> requireReached(const OwnerVault& owner, const ComputerId& id, std::string_view newest) {
    const auto& problems = owner.log().problems();
    const auto gone = std::find_if(problems.begin(), problems.end(), [&](const LogProblem& problem) {
        return problem.kind == LogProblem::Kind::RolledBack && problem.computer == id;
    });
    return gone == problems.end() || !newest.empty()
               ? Result<void>()
               : Error{
                     Code::Refused,
                     gone->error.detail +
                         "; wait until the folder is whole again. If what is missing is lost for good, name "
                         "the newest entry that is left: coffer computer retire VAULT NAME --newest HASH "
                         "(or --newest none)"};
}

Result<void> markRetired(const OwnerVault& owner, StatementDraft& draft, const ComputerId& id,
                         std::string_view newest = {}) {
    const auto listed = std::find_if(draft.statement.computers.begin(), draft.statement.computers.end(),
                                     [&](const auto& computer) { return computer.computer == id; });
    if (listed == draft.statement.computers.end()) {
        return Error{Code::NotFound, "there is no such computer"};
    }
    if (listed->status == format::ComputerStatus::Retired) {
        return Error{Code::Refused, "that computer is retired already"};
    }
    TRY_VOID(requireReached(owner, id, newest));
    listed->status = format::ComputerStatus::Retired;
    TRY(const auto end, acceptedEnd(owner.log().entries(id), newest));
    listed->head = end;
    return {};
}

/// Computers share a domain one after the other.
Result<void> requireOnlyActive(const OwnerVault& owner, const format::ListedComputer& from) {
    for (const auto& other : owner.authority().computers) {
        const bool goesOn = other.domain == from.domain && other.computer != from.computer &&
                            other.status == format::ComputerStatus::Active;
        if (goesOn) {
            return Error{Code::Refused, "that computer's work is continued already by computer " +
                                            toHex(other.computer).substr(0, 8) + "; hand over from that one"};
        }
    }
    return {};
}

}  // namespace

ComputerId newComputerId() {
    return crypto::randomId<ComputerId>();
}

NewComputer prepareComputer(const KeyRing& ring, const std::string& name, const ComputerId& computer) {
    return prepareIn(ring, name, computer, {crypto::randomId<DomainId>(), ring.newest().name});
}

Result<Capability> enrolComputer(OwnerVault& owner, const std::string& name, const Clock& clock,
                                 const KeyPlace& place) {
    TRY_VOID(requirePlainName(name, "a computer"));
    TRY_VOID(owner.requireWritable());
    TRY_VOID(owner.requireFreshProof());
    TRY(StatementDraft draft, nextDraft(owner.authority(), owner.ring(), clock()));
    return enrolPrepared(owner, std::move(draft), prepareComputer(owner.ring(), name), place);
}

Result<void> retireComputer(OwnerVault& owner, const ComputerId& computer, const Clock& clock,
                            std::string_view newest) {
    TRY_VOID(owner.refresh());  // what the computer has added meanwhile counts
    TRY_VOID(owner.requireWritable());
    TRY_VOID(owner.requireFreshProof());
    TRY(StatementDraft draft, nextDraft(owner.authority(), owner.ring(), clock()));
    TRY_VOID(markRetired(owner, draft, computer, newest));
    KeyRing ring(owner.vault());
    ring.merge(owner.ring());
    return owner.commit(std::move(draft), ring);
}

Result<Capability> handOver(OwnerVault& owner, const ComputerId& from, const std::string& name,
                            const Clock& clock, const KeyPlace& place) {
    TRY_VOID(requirePlainName(name, "a computer"));
    TRY_VOID(owner.refresh());
    TRY_VOID(owner.requireWritable());
    TRY_VOID(owner.requireFreshProof());
    const auto* old = owner.authority().computer(from);
    if (old == nullptr) {
        return Error{Code::NotFound, "there is no such computer"};
    }
    if (owner.ring().find(old->domainEpoch) == nullptr) {
        return Error{
            Code::Damaged,
            "the domain of that computer belongs to an epoch that this way to unlock does not reach"};
    }
    TRY_VOID(requireOnlyActive(owner, *old));
    const Domain domain{old->domain, old->domainEpoch};
    TRY(StatementDraft draft, nextDraft(owner.authority(), owner.ring(), clock()));
    if (old->status == format::ComputerStatus::Active) {
        TRY_VOID(markRetired(owner, draft, from));
    }
    return enrolPrepared(owner, std::move(draft), prepareIn(owner.ring(), name, newComputerId(), domain),
                         place);
}

Result<ComputerId> findComputer(const OwnerVault& owner, std::string_view name) {
    std::optional<ComputerId> match;
    for (const auto& computer : owner.authority().computers) {
        const std::string id = toHex(computer.computer);
        const bool fits = computerName(owner, computer.computer) == name ||
                          (name.size() >= kFewestDigits && id.starts_with(name));
        if (fits && match) {
            return Error{Code::Invalid,
                         "\"" + std::string(name) + "\" fits more than one computer; use its id"};
        }
        match = fits ? computer.computer : match;
    }
    if (!match) {
        return Error{Code::NotFound, "there is no computer named \"" + std::string(name) + "\""};
    }
    return *match;
}

std::vector<ComputerId> computersAddedBy(const OwnerVault& owner, const SlotId& way) {
    std::vector<ComputerId> added;
    const auto listsIn = [&](const Hash& statement, const ComputerId& computer) {
        return findListed(owner.book().find(statement)->statement.computers, computer) != nullptr;
    };
    for (const auto& computer : owner.authority().computers) {
        const auto& line = owner.authority().ancestry;
        const bool isIts = std::any_of(line.begin(), line.end(), [&](const Hash& hash) {
            const auto& statement = owner.book().find(hash)->statement;
            const auto& parents = statement.parents;
            return statement.signer == way && listsIn(hash, computer.computer) &&
                   std::none_of(parents.begin(), parents.end(),
                                [&](const Hash& parent) { return listsIn(parent, computer.computer); });
        });
        if (isIts && computer.status == format::ComputerStatus::Active) {
            added.push_back(computer.computer);
        }
    }
    return added;
}

Result<void> requireNewComputerName(const OwnerVault& owner, const std::string& name) {
    const auto& computers = owner.authority().computers;
    const bool taken = std::any_of(computers.begin(), computers.end(), [&](const auto& computer) {
        return computerName(owner, computer.computer) == name;
    });
    return taken ? Result<void>(Error{Code::Refused, "there is a computer named \"" + name +
                                                         "\" already; choose another name"})
                 : Result<void>();
}

std::string computerName(const OwnerVault& owner, const ComputerId& computer) {
    const auto& known = owner.secrets().computers;
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const auto& other) { return other.computer == computer; });
    return found == known.end() ? std::string() : found->name;
}

}  // namespace coffer
