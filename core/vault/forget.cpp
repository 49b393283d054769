// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/forget.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "vault/sourcecontent.h"

namespace coffer {
namespace {

std::string shortName(const format::EntryReference& backup) {
    return "backup " + toHex(backup.hash).substr(0, 8);
}

/// The last test of a backup, by claimed time.
struct LastTest {
    std::uint64_t time = 0;
    bool good = false;
};

std::map<format::EntryReference, LastTest> lastTests(const OwnerVault& owner) {
    std::map<format::EntryReference, LastTest> tests;
    for (const auto& computer : owner.log().computers()) {
        for (const auto& record : owner.log().entries(computer)) {
            if (record.payload.entry != format::kEntryTest) {
                continue;
            }
            const auto body = owner.sealedBody(record);
            const auto test =
                body.ok() ? format::decodeTestBody(*body) : Result<format::TestBody>(body.error());
            if (test.ok() && record.payload.time >= tests[test->backup].time) {
                tests[test->backup] = {record.payload.time, test->result == "good"};
            }
        }
    }
    return tests;
}

/// Equal for the same paths in any order.
Bytes sourcesKey(const format::BackupBody& body) {
    std::set<Bytes> paths;
    for (const auto& source : body.sources) {
        paths.insert(source.path);
    }
    Bytes key;
    for (const auto& path : paths) {
        appendBigEndian64(key, path.size());
        append(key, path);
    }
    return key;
}

/// Longer than nothing and no multiple of a source key: cannot be equal to one that lists paths.
Bytes ownKey(const format::EntryReference& reference) {
    Bytes key{0xFF};
    append(key, reference.hash);
    return key;
}

Result<void> requireBackups(const OwnerVault& owner, const std::vector<format::EntryReference>& backups) {
    if (backups.empty()) {
        return Error{Code::Invalid, "no backup is named"};
    }
    for (const auto& backup : backups) {
        const LogRecord* record = owner.log().find(backup);
        if (record == nullptr || record->payload.entry != format::kEntryBackup) {
            return Error{Code::NotFound, shortName(backup) + " is not in this vault"};
        }
        if (owner.log().isForgotten(backup)) {
            return Error{Code::NotFound, shortName(backup) + " is forgotten already"};
        }
    }
    return {};
}

}  // namespace

std::vector<RetentionBackup> retentionBackups(const OwnerVault& owner) {
    const auto tests = lastTests(owner);
    std::vector<RetentionBackup> result;
    for (const LogRecord* record : owner.log().backups(LogBook::Forgotten::Include)) {
        const auto& reference = record->reference;
        const bool forgotten = owner.log().isForgotten(reference);
        const auto test = tests.find(reference);
        RetentionBackup backup{reference,
                               ownKey(reference),
                               record->payload.time,
                               owner.log().isHeld(reference),
                               test != tests.end() && test->second.good,
                               forgotten,
                               {}};
        const auto body = owner.backupBody(*record);
        if (auto content = body.ok() ? contentOf(*body) : std::nullopt) {
            backup.sources = sourcesKey(*body);
            backup.content = std::move(*content);
        }
        result.push_back(std::move(backup));
    }
    return result;
}

Result<void> checkForgettable(const OwnerVault& owner, const std::vector<format::EntryReference>& backups,
                              Insist insist) {
    TRY_VOID(requireBackups(owner, backups));
    const auto newest = newestGood(retentionBackups(owner));
    for (const auto& backup : backups) {
        if (insist != Insist::HeldToo && owner.log().isHeld(backup)) {
            return Error{Code::Refused, shortName(backup) + " is held; release it first"};
        }
        if (insist == Insist::Nothing && newest.contains(backup)) {
            return Error{Code::Refused, shortName(backup) + " is the newest good backup of its sources"};
        }
    }
    return {};
}

Result<void> requireUndisputed(const OwnerVault& owner, const ComputerVault& computer) {
    if (!owner.authority().mergesByItself) {
        return Error{Code::Refused,
                     "two owners contradict each other, and until a person has decided which of them counts "
                     "nothing can be forgotten, held, removed or noted as tested: \"coffer key settle\"",
                     "forked"};
    }
    return owner.authority().undisputed.contains(computer.followed().hash)
               ? Result<void>()
               : Error{Code::Refused,
                       "this computer does not follow the statement that counts for you, so nothing that it "
                       "wrote for you would count; \"coffer key settle\" on this computer decides that",
                       "forked"};
}

Result<format::EntryReference> appendOwnerEntry(OwnerVault& owner, ComputerVault& computer,
                                                format::LogPayload payload,
                                                const std::optional<Bytes>& body) {
    TRY_VOID(owner.requireWritable());
    TRY_VOID(requireUndisputed(owner, computer));
    const OwnerSigner signer{owner.slot().slot, &owner.admin()};
    TRY(const auto reference, computer.appendEntry(std::move(payload), body, signer));
    TRY_VOID(owner.refresh());
    return owner.log().find(reference) != nullptr
               ? Result<format::EntryReference>(reference)
               : Error{
                     Code::Refused,
                     "this computer does not follow the statement that lists this way to unlock, so what it "
                     "wrote does not count"};
}

Result<format::EntryReference> forgetBackups(OwnerVault& owner, ComputerVault& computer,
                                             const std::vector<format::EntryReference>& backups,
                                             const std::string& reason, Insist insist) {
    TRY_VOID(owner.requireFreshProof());
    TRY_VOID(checkForgettable(owner, backups, insist));
    format::LogPayload payload;
    payload.entry = format::kEntryForget;
    payload.entries = backups;
    return appendOwnerEntry(owner, computer, std::move(payload), format::encodeReason(reason));
}

Result<format::EntryReference> holdBackups(OwnerVault& owner, ComputerVault& computer,
                                           const std::vector<format::EntryReference>& backups, Hold hold,
                                           const std::string& reason) {
    TRY_VOID(owner.requireFreshProof());
    TRY_VOID(requireBackups(owner, backups));
    format::LogPayload payload;
    payload.entry = format::kEntryHold;
    payload.entries = backups;
    payload.held = hold == Hold::Hold;
    return appendOwnerEntry(owner, computer, std::move(payload), format::encodeReason(reason));
}

}  // namespace coffer
