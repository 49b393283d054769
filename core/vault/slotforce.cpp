// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/slotforce.h"

#include <algorithm>

#include "vault/statementfiles.h"

namespace coffer {
namespace {

bool isSame(const std::vector<StatementFile>& some, const std::vector<StatementFile>& others) {
    return std::ranges::equal(some, others, [](const StatementFile& one, const StatementFile& other) {
        return one.bytes.size() == other.bytes.size();
    });
}

std::set<Hash> slotFilesOf(const StatementBook& book) {
    std::set<Hash> files;
    for (const KnownStatement* known : book.all()) {
        for (const auto& slot : known->statement.slots) {
            if (known->valid) {
                files.insert(slot.file);
            }
        }
    }
    return files;
}

std::set<Hash> slotFilesOf(const std::vector<const KnownStatement*>& heads) {
    std::set<Hash> files;
    for (const KnownStatement* head : heads) {
        for (const auto& slot : head->statement.slots) {
            files.insert(slot.file);
        }
    }
    return files;
}

}  // namespace

bool ForceJudge::seemsInForce(const OpenedSlot& opened, const Hash& file) {
    const auto reading = readingUnder(opened);
    return reading && reading->counted.contains(file);
}

bool ForceJudge::isInForce(const OpenedSlot& opened, const Hash& file) {
    const auto known = m_verdicts.find(file);
    return known != m_verdicts.end() ? known->second
                                     : m_verdicts.emplace(file, judge(opened, file)).first->second;
}

bool ForceJudge::judge(const OpenedSlot& opened, const Hash& file) {
    const auto reading = readingUnder(opened);
    if (!reading || !reading->slotFiles.contains(file)) {
        return false;
    }
    StatementBook book = reading->book;
    book.authenticate(opened.ring);
    return slotFilesOf(countedUnder(opened, book)).contains(file);
}

std::vector<const KnownStatement*> ForceJudge::countedUnder(const OpenedSlot& opened,
                                                            const StatementBook& book) const {
    return countedHeads(book, opened.ring, m_seen.pin(), opened.keys.admin.publicKey());
}

std::shared_ptr<const ForceJudge::Reading> ForceJudge::readingUnder(const OpenedSlot& opened) {
    const KeyRing& ring = opened.ring;
    const EpochName& first = ring.first().name;
    if (const auto known = m_readings.find(first); known != m_readings.end()) {
        return known->second;
    }
    auto statements = m_files.statements;
    if (!completeStatements(m_storage, trustOf(ring), statements).ok()) {
        return nullptr;
    }
    StatementBook book = StatementBook::read(ring.vault(), ring.noticeKey(), statements);
    auto slotFiles = slotFilesOf(book);
    auto counted = slotFilesOf(countedUnder(opened, book));
    const auto reading =
        std::make_shared<Reading>(Reading{std::move(book), std::move(slotFiles), std::move(counted)});
    // What was cut short is made whole as far as this ring vouches for it, which another may not.
    if (isSame(m_files.statements, statements)) {
        m_readings.emplace(first, reading);
    }
    return reading;
}

}  // namespace coffer
