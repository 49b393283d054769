// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/owner.h"

#include <algorithm>

#include "bytes/encoding.h"

namespace coffer {
namespace {

/// What trying the slots of one method came to.
struct Attempt {
    std::optional<OpenedSlot> opened;
    Hash file;
    std::optional<Error> firstError;  ///< other than a wrong secret
};

Result<SecretBytes> slotSecret(const format::SlotHeader& header, const UnlockSecret& secret) {
    if (header.method == format::kMethodPassword) {
        return passwordSecret(header, secret.secret);
    }
    return secret.secret.clone();
}

/// Opens the slot of that method which the secret fits, of the highest epoch: an old copy of a slot file
/// gives way to the one in force.
Attempt trySlots(const KeyFiles& files, const VaultId& vault, const UnlockSecret& secret) {
    Attempt attempt;
    for (const auto& found : files.slots) {
        if (!found.slot.ok() || found.slot->header.vault != vault ||
            found.slot->header.method != secret.method) {
            continue;
        }
        auto derived = slotSecret(found.slot->header, secret);
        auto opened =
            derived.ok() ? openSlot(*found.slot, derived->view()) : Result<OpenedSlot>(derived.error());
        if (opened.ok()) {
            if (!attempt.opened || attempt.opened->header.number < opened->header.number) {
                attempt.opened = std::move(opened).value();
                attempt.file = found.name;
            }
        } else if (opened.error().code != Code::WrongKey && !attempt.firstError) {
            attempt.firstError = std::move(opened).error();
        }
    }
    return attempt;
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
    TRY(const VaultId vault, files.vault());
    Attempt attempt = trySlots(files, vault, secret);
    if (!attempt.opened) {
        return nothingOpened(files, secret, attempt);
    }
    std::unique_ptr<OwnerVault> owner(
        new OwnerVault(storage, std::move(*attempt.opened), attempt.file, seen));
    TRY_VOID(owner->refresh());
    return owner;
}

Result<void> OwnerVault::refresh() {
    m_notices.clear();
    TRY(m_keyFiles, readKeyFiles(m_storage));
    const NoticeKey notice = m_ring.noticeKey();
    m_book = StatementBook::read(vault(), notice, m_keyFiles.statements);
    m_book.authenticate(m_ring, m_seen.statement);
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
    auto heads = m_book.inForce();
    if (heads.empty()) {
        m_notices.push_back({"unproven",
                             {Code::Damaged,
                              "no statement of this vault's owners is whole: what can be read is shown, "
                              "unproven and read-only"}});
        return;
    }
    auto trusted = trustworthy(m_book, heads);
    if (trusted.size() < heads.size()) {
        m_notices.push_back(
            {"statement",
             {Code::Tampered,
              "somebody whose way to unlock was removed has tried to change this vault; it does not count"}});
    }
    m_authority = combine(m_book, std::move(trusted));
    if (m_authority.forked()) {
        m_notices.push_back(
            {"forked", {Code::Tampered, "two owners have changed the ways to unlock at the same time"}});
    }
    if (m_seen.statement && m_book.find(*m_seen.statement) == nullptr) {
        m_notices.push_back(
            {"rolled-back",
             {Code::Tampered, "a statement that was seen before is gone: the storage went back in time"}});
    }
    const auto* listed = m_authority.slot(m_slot.slot);
    if (listed == nullptr || listed->file != m_slotFile) {
        m_notices.push_back(
            {"removed-way",
             {Code::Refused,
              "this way to unlock is not in force: it was removed, or an old copy of it was found"}});
        return;
    }
    auto secrets = openPrivate(m_authority.heads.front()->statement, m_ring);
    if (!secrets.ok()) {
        m_notices.push_back({"unproven", secrets.error()});
        return;
    }
    m_secrets = std::move(secrets).value();
    const bool behind = m_seen.statement && m_book.find(*m_seen.statement) == nullptr;
    m_proven = !behind;
}

}  // namespace coffer
