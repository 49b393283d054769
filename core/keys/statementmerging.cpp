// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/statementmerging.h"

#include <algorithm>
#include <map>

namespace coffer {
namespace {

/// Whether a statement takes something away from, or starts an epoch over, one of its parents.
bool isDecisive(const StatementBook& book, const format::Statement& statement) {
    return std::any_of(statement.parents.begin(), statement.parents.end(), [&](const Hash& hash) {
        const KnownStatement* parent = book.find(hash);
        if (parent == nullptr || statement.epochs.size() != parent->statement.epochs.size()) {
            return true;
        }
        const auto& before = parent->statement;
        const bool removes = std::any_of(before.slots.begin(), before.slots.end(), [&](const auto& slot) {
            return findListed(statement.slots, slot.slot) == nullptr;
        });
        const bool retires =
            std::any_of(before.computers.begin(), before.computers.end(), [&](const auto& computer) {
                const auto* now = findListed(statement.computers, computer.computer);
                return now == nullptr || now->status != computer.status;
            });
        return removes || retires;
    });
}

bool isSame(const format::ListedSlot& one, const format::ListedSlot& other) {
    return one == other;
}

bool isSame(const format::ListedComputer& one, const format::ListedComputer& other) {
    return one.signer == other.signer && one.enrolled == other.enrolled && one.domain == other.domain &&
           one.domainEpoch == other.domainEpoch;
}

/// Whether nothing is listed by two heads under one id and differently: what has both as parents could list
/// neither.
template <typename Id, typename Listed>
bool listAlike(const std::vector<const KnownStatement*>& heads, std::vector<Listed> format::Statement::*list,
               Id Listed::*id) {
    std::map<Id, const Listed*> first;
    return std::ranges::all_of(heads, [&](const KnownStatement* head) {
        return std::ranges::all_of(head->statement.*list, [&](const Listed& listed) {
            return isSame(*first.try_emplace(listed.*id, &listed).first->second, listed);
        });
    });
}

}  // namespace

bool mergesByItself(const StatementBook& book, const std::vector<const KnownStatement*>& heads,
                    const StatementLines& lines) {
    return lines.agreeButFor([&](const format::Statement& statement) {
        return isDecisive(book, statement);
    }) && listAlike(heads, &format::Statement::slots, &format::ListedSlot::slot) &&
           listAlike(heads, &format::Statement::computers, &format::ListedComputer::computer);
}

}  // namespace coffer
