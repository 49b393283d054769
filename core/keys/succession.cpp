// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/succession.h"

#include <algorithm>
#include <iterator>

#include "keys/statementbook.h"

namespace coffer {
namespace {

using format::ComputerStatus;
using format::Epoch;
using format::ListedComputer;
using format::ListedSlot;
using format::Statement;

bool keepsSlots(const Statement& statement, const Statement& parent) {
    return std::ranges::all_of(parent.slots, [&](const ListedSlot& before) {
        const auto* now = findListed(statement.slots, before.slot);
        return now == nullptr || now->admin == before.admin;
    });
}

bool isSame(const ListedComputer& now, const ListedComputer& before) {
    return now.signer == before.signer && now.enrolled == before.enrolled && now.domain == before.domain &&
           now.domainEpoch == before.domainEpoch &&
           (now.status == ComputerStatus::Retired || before.status == ComputerStatus::Active);
}

bool keepsComputers(const Statement& statement, const Statement& parent) {
    return std::ranges::all_of(parent.computers, [&](const ListedComputer& before) {
        const auto* now = findListed(statement.computers, before.computer);
        return now != nullptr && isSame(*now, before);
    });
}

std::vector<Epoch> started(const Statement& statement, const std::vector<const Statement*>& parents) {
    std::vector<Epoch> epochs = statement.epochs;
    for (const auto* parent : parents) {
        std::vector<Epoch> left;
        std::ranges::set_difference(epochs, parent->epochs, std::back_inserter(left));
        epochs = std::move(left);
    }
    return epochs;
}

/// The next one at most; in a settlement also those of the sides that it sets aside.
bool startsEpochs(const Statement& statement, const std::vector<const Statement*>& parents) {
    std::uint64_t newest = 0;
    for (const auto* parent : parents) {
        newest = std::max(newest, parent->epochs.back().number);
    }
    const std::vector<Epoch> epochs = started(statement, parents);
    const bool settles = !statement.aside.empty();
    return (settles || epochs.size() <= 1) && std::ranges::all_of(epochs, [&](const Epoch& epoch) {
               const bool isBelow = epoch.number <= newest;
               return epoch.number > 0 &&
                      (isBelow ? settles : epoch.number - newest <= (settles ? format::kMaximumEpochs : 1));
           });
}

}  // namespace

Result<void> followsFrom(const Statement& statement, const std::vector<const Statement*>& parents) {
    const bool keeps = std::ranges::all_of(parents, [&](const auto* parent) {
        return keepsSlots(statement, *parent) && keepsComputers(statement, *parent) &&
               std::ranges::includes(statement.epochs, parent->epochs);
    });
    if (!keeps) {
        return Error{Code::Tampered,
                     "a statement changes a slot, a computer or an epoch that one before it lists"};
    }
    return parents.empty() || startsEpochs(statement, parents)
               ? Result<void>()
               : Error{Code::Tampered,
                       "a statement lists an epoch that does not follow from those before it"};
}

}  // namespace coffer
