// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/logcatchup.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "format/layout.h"
#include "vault/logabsences.h"

namespace coffer {
namespace {

Error clone() {
    return Error{Code::Refused,
                 "this computer's log was also written by a copy of it; enrol this computer again"};
}

std::string shortName(const ComputerId& computer) {
    return "computer " + toHex(computer).substr(0, 8);
}

Error wentBack(const ComputerId& computer, std::uint64_t sequence) {
    return Error{Code::Tampered, "the log of " + shortName(computer) + " once reached entry " +
                                     std::to_string(sequence) + ", which is gone: the storage went back"};
}

Error gapAt(const ComputerId& computer, std::uint64_t sequence) {
    return Error{Code::Damaged,
                 "log entry " + std::to_string(sequence) + " of " + shortName(computer) + " is missing"};
}

}  // namespace

Result<void> LogCatchUp::run(const Before& before) {
    m_before = before;
    m_progress.followed = before.followed;
    TRY_VOID(readOwn(before.ownHead));
    const auto& heads = before.heads;
    m_progress.heads = heads;
    TRY(const auto folders, m_storage.list(format::kComputersFolder));
    for (const auto& folder : folders) {
        const auto computer = fixedFromHex<ComputerId>(folder.name);
        if (folder.isFolder && computer && *computer != m_self) {
            const auto known = heads.find(*computer);
            TRY_VOID(
                readOther(*computer, known == heads.end() ? std::nullopt : std::optional(known->second)));
        }
    }
    for (const auto& [computer, head] : heads) {
        const bool gone =
            std::none_of(folders.begin(), folders.end(),
                         [&id = computer](const ObjectInfo& folder) { return folder.name == toHex(id); });
        if (gone) {
            notice("rolled-back", wentBack(computer, head.sequence));
        }
    }
    return {};
}

Result<LogCatchUp::Numbers> LogCatchUp::numbers(const ComputerId& computer) {
    TRY(const auto files, m_storage.list(format::logFolder(computer)));
    Numbers result;
    for (const auto& file : files) {
        if (const auto name = format::parseLogFileName(file.name)) {
            result[name->sequence].push_back(name->hash);
        }
    }
    return result;
}

std::vector<LogRecord> LogCatchUp::judge(const ComputerId& computer, std::uint64_t sequence,
                                         const std::vector<Hash>& files) {
    EntryCopies copies(m_context);
    std::vector<LogRecord> records;
    for (const Hash& file : files) {
        const std::string path = format::logFolder(computer) + "/" + format::logFileName(sequence, file);
        const auto bytes = m_storage.read(path, format::kMaximumLogEntry);
        if (!bytes.ok() && isOutage(bytes.error())) {
            m_reached.insert(computer);
        }
        if (auto record = copies.add(bytes, {computer, sequence, file})) {
            records.push_back(std::move(*record));
        }
    }
    for (const auto& problem : copies.problems()) {
        notice("log", problem.error);
    }
    std::sort(records.begin(), records.end(),
              [](const LogRecord& a, const LogRecord& b) { return a.reference < b.reference; });
    std::for_each(records.begin(), records.end(), [this](const auto& record) { expectStatement(record); });
    return records;
}

// Junk with this computer's name must not stop it, so only valid entries count as written twice.
Result<void> LogCatchUp::readOwn(const std::optional<format::LogHead>& head) {
    TRY(const Numbers all, numbers(m_self));
    m_progress.ownHead = head;
    StatementOrder order = orderOf(m_self);
    for (const auto& [sequence, files] : all) {
        if (head && sequence < head->sequence && files.size() == 1) {
            continue;
        }
        const auto records = judge(m_self, sequence, files);
        const bool replaced = head && sequence == head->sequence && !records.empty() &&
                              records.front().reference.hash != head->hash;
        if (records.size() > 1 || replaced) {
            return clone();
        }
        if (head && sequence >= head->sequence && !records.empty()) {
            m_reached.insert(m_self);
        }
        if (!records.empty() && (!head || sequence > head->sequence)) {
            TRY_VOID(adopt(records.front(), order));
        }
    }
    keepOrder(m_self, order);
    if (head && !m_reached.contains(m_self)) {
        notice("rolled-back", wentBack(m_self, head->sequence));
    }
    return {};
}

Result<void> LogCatchUp::adopt(const LogRecord& record, StatementOrder& order) {
    const auto& known = m_progress.ownHead;
    const std::uint64_t expected = known ? known->sequence + 1 : 0;
    const bool follows = record.reference.sequence == expected;
    if (follows && known && record.payload.previous != known->hash) {
        return clone();
    }
    if (!follows) {
        notice("gap", gapAt(m_self, expected));
    }
    m_progress.ownHead = format::LogHead{record.reference.sequence, record.reference.hash};
    m_progress.namedIndexes.insert(m_progress.namedIndexes.end(), record.payload.indexes.begin(),
                                   record.payload.indexes.end());
    collectMarks(record, order);
    return {};
}

Result<void> LogCatchUp::readOther(const ComputerId& computer, const std::optional<format::LogHead>& head) {
    TRY(const Numbers all, numbers(computer));
    const auto* listed = m_context.authority.computer(computer);
    const bool retired = listed != nullptr && listed->status == format::ComputerStatus::Retired;
    const auto accepted = retired ? listed->head : std::nullopt;
    readNew(computer, all, head);
    // What was given up when the computer was retired is not gone.
    const bool counts = head && (!retired || !isBeyond({computer, head->sequence, head->hash}, accepted));
    if (counts) {
        expectHead(computer, all, *head);
    }
    return {};
}

void LogCatchUp::readNew(const ComputerId& computer, const Numbers& all,
                         const std::optional<format::LogHead>& head) {
    const auto* listed = m_context.authority.computer(computer);
    const bool retired = listed != nullptr && listed->status == format::ComputerStatus::Retired;
    const std::uint64_t last = retired ? (listed->head ? listed->head->sequence : 0) : ~std::uint64_t{0};
    std::uint64_t expected = head ? head->sequence + 1 : 0;
    bool whole = true;
    StatementOrder order = orderOf(computer);
    for (const auto& [sequence, files] : all) {
        if (sequence > last || (head && sequence <= head->sequence)) {
            continue;
        }
        for (const LogRecord& record : judge(computer, sequence, files)) {
            if (retired && isBeyond(record.reference, listed->head)) {
                continue;
            }
            m_reached.insert(computer);
            collectMarks(record, order);
            if (whole && sequence > expected) {
                whole = false;
                notice("gap", gapAt(computer, expected));
            }
            if (whole) {
                m_progress.heads[computer] = {sequence, record.reference.hash};
                keepOrder(computer, order);
                expected = sequence + 1;
            }
        }
    }
}

/// The entry that was applied last must be there itself, unless a later one is and none took its place.
void LogCatchUp::expectHead(const ComputerId& computer, const Numbers& all, const format::LogHead& head) {
    const auto files = all.find(head.sequence);
    const auto records =
        files == all.end() ? std::vector<LogRecord>() : judge(computer, head.sequence, files->second);
    const bool isThere = std::any_of(records.begin(), records.end(), [&](const LogRecord& record) {
        return record.reference.hash == head.hash;
    });
    if (!isThere && (!records.empty() || !m_reached.contains(computer))) {
        notice("rolled-back", wentBack(computer, head.sequence));
    }
}

void LogCatchUp::expectStatement(const LogRecord& record) {
    const ComputerId& computer = record.reference.computer;
    const auto* by = m_context.authority.computer(computer);
    const bool retired = by != nullptr && by->status == format::ComputerStatus::Retired;
    if (!retired && m_context.book.find(record.payload.statement) == nullptr &&
        m_unknown.insert(computer).second) {
        notice("missing-statement", statementMissing(computer, record.payload.statement));
    }
}

StatementOrder LogCatchUp::orderOf(const ComputerId& computer) const {
    const auto known = m_before.followed.find(computer);
    return StatementOrder(m_context,
                          known == m_before.followed.end() ? std::nullopt : std::optional(known->second));
}

void LogCatchUp::keepOrder(const ComputerId& computer, const StatementOrder& order) {
    if (order.newest()) {
        m_progress.followed[computer] = *order.newest();
    }
}

void LogCatchUp::collectMarks(const LogRecord& record, StatementOrder& order) {
    if (auto followed = order.follow(record); !followed.ok()) {
        notice("log", std::move(followed).error());
        return;
    }
    if (m_removals.isAfter(record)) {
        notice("after-removal", signedAfterRemoval(record.reference));
        return;
    }
    if (record.payload.entry != format::kEntryMark) {
        return;
    }
    for (const auto& pack : record.payload.packs) {
        if (m_context.authority.shareDomain(pack.computer, m_self)) {
            m_progress.markedPacks.insert(pack.pack);
        }
    }
}

}  // namespace coffer
