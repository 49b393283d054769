// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/owner.h"

#include <algorithm>

#include "bytes/encoding.h"

namespace coffer {
namespace {

/// What trying the slots of one method came to.
struct Candidate {
    OpenedSlot opened;
    Hash file;
};
struct Attempt {
    std::vector<Candidate> opened;
    std::optional<Error> firstError;  ///< other than a wrong secret
};

/// A person's secret as each slot wants it. Copies of one slot share their salt, so the slow work is done
/// once.
class SlotSecrets {
public:
    explicit SlotSecrets(const UnlockSecret& secret) : m_secret(secret) {}
    Result<SecretBytes> forSlot(const format::SlotHeader& header) {
        if (header.method != format::kMethodPassword) {
            return m_secret.secret.clone();
        }
        if (!m_last || header.salt != m_salt || header.argon2id != m_cost) {
            TRY(m_last, passwordSecret(header, m_secret.secret));
            m_salt = header.salt;
            m_cost = header.argon2id;
        }
        return m_last->clone();
    }

private:
    const UnlockSecret& m_secret;
    std::optional<SecretBytes> m_last;
    std::optional<Bytes> m_salt;
    std::optional<format::Argon2idCost> m_cost;
};

/// Opens every slot file of that method which the secret fits, those of the highest epoch first: beside the
/// one in force there may be older copies, and newer ones whose statement was never written.
Attempt trySlots(const KeyFiles& files, const UnlockSecret& secret) {
    Attempt attempt;
    SlotSecrets secrets(secret);
    for (const auto& found : files.slots) {
        if (!found.slot.ok() || found.slot->header.method != secret.method) {
            continue;
        }
        auto derived = secrets.forSlot(found.slot->header);
        auto opened =
            derived.ok() ? openSlot(*found.slot, derived->view()) : Result<OpenedSlot>(derived.error());
        if (opened.ok()) {
            attempt.opened.push_back({std::move(opened).value(), found.name});
        } else if (opened.error().code != Code::WrongKey && !attempt.firstError) {
            attempt.firstError = std::move(opened).error();
        }
    }
    std::stable_sort(attempt.opened.begin(), attempt.opened.end(), [](const auto& a, const auto& b) {
        return a.opened.header.number > b.opened.header.number;
    });
    return attempt;
}

/// Whether a statement that counts lists this slot file.
bool isInForce(const KeyFiles& files, const Candidate& candidate, const SeenBefore& seen) {
    const KeyRing& ring = candidate.opened.ring;
    auto book = StatementBook::read(ring.vault(), ring.noticeKey(), files.statements);
    book.authenticate(ring);
    const auto heads = countedHeads(book, ring, seen.statement, candidate.opened.keys.admin.publicKey());
    return std::any_of(heads.begin(), heads.end(), [&](const KnownStatement* head) {
        const auto& slots = head->statement.slots;
        return std::any_of(slots.begin(), slots.end(),
                           [&](const auto& slot) { return slot.file == candidate.file; });
    });
}

/// The slot file to go on with: the first that is in force, or else the first. Requires: there is one.
Candidate choose(const KeyFiles& files, std::vector<Candidate> candidates, const SeenBefore& seen) {
    const auto best =
        candidates.size() == 1
            ? candidates.begin()
            : std::find_if(candidates.begin(), candidates.end(),
                           [&](const Candidate& candidate) { return isInForce(files, candidate, seen); });
    return std::move(best == candidates.end() ? candidates.front() : *best);
}

std::string methodWords(std::string_view method) {
    return method == format::kMethodRecoveryKey ? "recovery key" : std::string(method);
}

Error nothingOpened(const KeyFiles& files, const UnlockSecret& secret, const Attempt& attempt) {
    if (attempt.firstError) {
        return *attempt.firstError;
    }
    const auto unreadable = std::find_if(files.slots.begin(), files.slots.end(),
                                         [](const FoundSlot& found) { return !found.slot.ok(); });
    const bool any = std::any_of(files.slots.begin(), files.slots.end(), [&](const FoundSlot& found) {
        return found.slot.ok() && found.slot->header.method == secret.method;
    });
    if (!any && unreadable != files.slots.end()) {
        return unreadable->slot.error();
    }
    const std::string words = methodWords(secret.method);
    return Error{Code::WrongKey, any ? "this " + words + " does not open this vault"
                                     : "this vault has no " + words + " as a way to unlock"};
}

VaultNotice removedNotice() {
    return {"removed-way",
            {Code::Refused,
             "this way to unlock is not in force: it was removed, or an old copy of it was found"}};
}

VaultNotice beginningNotice() {
    return {
        "unproven",
        {Code::Tampered,
         "two first statements claim this vault, and only the printed sheet tells which is the true one"}};
}

}  // namespace

OwnerVault::OwnerVault(Storage& storage, OpenedSlot opened, Hash slotFile, SeenBefore seen)
    : m_storage(storage),
      m_ring(std::move(opened.ring)),
      m_keys(std::move(opened.keys)),
      m_slot(std::move(opened.header)),
      m_slotFile(slotFile),
      m_seen(std::move(seen)),
      m_sessions(std::make_unique<SessionCache>(m_ring)) {}

Result<std::unique_ptr<OwnerVault>> OwnerVault::unlock(Storage& storage, const UnlockSecret& secret,
                                                       const SeenBefore& seen) {
    TRY(const KeyFiles files, readKeyFiles(storage));
    TRY_VOID(files.vault());
    Attempt attempt = trySlots(files, secret);
    if (attempt.opened.empty()) {
        return nothingOpened(files, secret, attempt);
    }
    Candidate chosen = choose(files, std::move(attempt.opened), seen);
    std::unique_ptr<OwnerVault> owner(new OwnerVault(storage, std::move(chosen.opened), chosen.file, seen));
    TRY_VOID(owner->refresh());
    return owner;
}

Result<void> OwnerVault::refresh() {
    m_notices.clear();
    TRY(m_keyFiles, readKeyFiles(m_storage));
    const NoticeKey notice = m_ring.noticeKey();
    m_book = StatementBook::read(vault(), notice, m_keyFiles.statements);
    m_book.authenticate(m_ring);
    judgeStatements();
    TRY(m_log, LogBook::read(m_storage, vault(), notice, m_book, m_authority, m_seen.heads));
    for (const auto& name : m_keyFiles.strangers) {
        m_notices.push_back({"stranger", {Code::Invalid, "keys/" + name + " is not part of the vault"}});
    }
    for (const auto& found : m_keyFiles.slots) {
        if (!found.slot.ok()) {
            m_notices.push_back({"slot", found.slot.error()});
        }
    }
    for (const auto& problem : m_log->problems()) {
        const bool back = problem.kind == LogProblem::Kind::RolledBack;
        m_notices.push_back({back ? "rolled-back" : "log", problem.error});
    }
    return {};
}

void OwnerVault::judgeStatements() {
    m_proven = false;
    m_authority = {};
    for (const auto& problem : m_book.problems()) {
        m_notices.push_back({"statement", problem.error});
    }
    auto heads = countedHeads(m_book, m_ring, m_seen.statement, m_keys.admin.publicKey());
    if (heads.empty()) {
        m_notices.push_back({"unproven",
                             {Code::Damaged,
                              "no statement of this vault's owners is whole: what can be read is shown, "
                              "unproven and read-only"}});
        return;
    }
    m_authority = combine(m_book, std::move(heads));
    if (m_authority.forked()) {
        m_notices.push_back(
            {"forked", {Code::Tampered, "two owners have changed the ways to unlock at the same time"}});
    }
    const KnownStatement* before = m_seen.statement ? m_book.find(*m_seen.statement) : nullptr;
    const bool behind = m_seen.statement && (before == nullptr || !before->valid);
    if (behind) {
        m_notices.push_back(
            {"rolled-back",
             {Code::Tampered, "a statement that was seen before is gone: the storage went back in time"}});
    }
    const auto* listed = m_authority.slot(m_slot.slot);
    if (listed == nullptr || listed->file != m_slotFile) {
        m_notices.push_back(removedNotice());
        return;
    }
    auto secrets = openPrivate(m_authority.heads.front()->statement, m_ring);
    if (!secrets.ok()) {
        m_notices.push_back({"unproven", secrets.error()});
        return;
    }
    m_secrets = std::move(secrets).value();
    const bool doubt = beginningIsInDoubt(m_book, m_ring, m_seen.statement, m_keys.admin.publicKey());
    if (doubt) {
        m_notices.push_back(beginningNotice());
    }
    m_proven = !behind && !doubt;
}

}  // namespace coffer
