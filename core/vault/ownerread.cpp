// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cassert>

#include "bytes/encoding.h"
#include "container/container.h"
#include "vault/lognames.h"
#include "vault/owner.h"

namespace coffer {

const Hash& OwnerVault::genesis() const {
    assert(m_proven);
    return m_book.genesisOf(m_authority.heads.front()->hash)->hash;
}

Result<void> OwnerVault::requireWritable() const {
    if (m_proven) {
        return requireListedByAll();
    }
    const auto reason = std::find_if(m_notices.begin(), m_notices.end(), [](const VaultNotice& notice) {
        return notice.kind == "removed-way" || notice.kind == "unproven" || notice.kind == "rolled-back";
    });
    return Error{Code::Refused,
                 "this vault is open for reading only: " +
                     (reason == m_notices.end() ? "its statements are not proven" : reason->error.detail)};
}

/// Whoever follows several statements must be listed by each, or what he writes follows none.
Result<void> OwnerVault::requireListedByAll() const {
    const auto lists = [&](const KnownStatement* head) {
        return findListed(head->statement.slots, m_slot.slot) != nullptr;
    };
    return m_authority.mergesByItself && !std::ranges::all_of(m_authority.heads, lists)
               ? Error{Code::Refused,
                       "another owner changed the vault when this way to unlock was being added, and does "
                       "not "
                       "list it yet; unlock with one of the older ways first and rename or add something"}
               : Result<void>();
}

Result<const LogRecord*> OwnerVault::findBackup(std::string_view name) const {
    const auto backups = m_log->backups();
    if (backups.empty()) {
        return Error{Code::NotFound, "this vault holds no backup yet"};
    }
    if (name == "latest") {
        const auto newest = std::find_if(backups.rbegin(), backups.rend(),
                                         [](const LogRecord* backup) { return backup->proven; });
        return newest == backups.rend() ? backups.back() : *newest;
    }
    if (name.size() < kFewestDigits) {
        return Error{Code::Invalid, "\"" + std::string(name) +
                                        "\" is too short to name a backup: give at least " +
                                        std::to_string(kFewestDigits) + " digits"};
    }
    const LogRecord* match = nullptr;
    for (const LogRecord* backup : backups) {
        if (toHex(backup->reference.hash).starts_with(name)) {
            if (match != nullptr) {
                return Error{Code::Invalid,
                             "\"" + std::string(name) + "\" fits more than one backup; give more digits"};
            }
            match = backup;
        }
    }
    if (match == nullptr) {
        return Error{Code::NotFound, "there is no backup \"" + std::string(name) + "\" in this vault"};
    }
    return match;
}

Result<Bytes> OwnerVault::sealedBody(const LogRecord& record) const {
    if (!record.payload.sealed) {
        return Error{Code::NotFound, "the log entry has no sealed part"};
    }
    TRY(const SessionKey* key, m_sessions->key(record.session));
    auto body = open(key->view(), format::logSealedContext(record.prefix), *record.payload.sealed);
    if (!body.ok()) {
        return Error{Code::Tampered, "the sealed part of log entry " +
                                         std::to_string(record.reference.sequence) + " does not open"};
    }
    return std::move(body).value();
}

Result<format::BackupBody> OwnerVault::backupBody(const LogRecord& record) const {
    TRY(const Bytes body, sealedBody(record));
    return format::decodeBackupBody(body);
}

}  // namespace coffer
