// SPDX-License-Identifier: GPL-3.0-or-later
// Which statements count: each alone, then by what it follows from.
#include <algorithm>

#include "keys/statementbook.h"
#include "keys/succession.h"

namespace coffer {
namespace {

/// No key at all where the slot is not listed.
SignerKey adminKey(const format::Statement& statement, const SlotId& slot) {
    const auto* listed = findListed(statement.slots, slot);
    return listed == nullptr ? SignerKey() : listed->admin;
}

}  // namespace

void StatementBook::judge(const VaultId& vault, const NoticeKey& notice, const StatementFile& file) {
    auto opened = openStatement(vault, notice, file);
    if (!opened.ok()) {
        m_problems.push_back({file.name, std::move(opened).error()});
        return;
    }
    const Hash id = opened->hash;
    Hash& copy = m_copies[id].try_emplace(opened->signature, file.name).first->second;
    copy = std::min(copy, file.name);
    KnownStatement& known = m_statements.try_emplace(id, std::move(opened).value()).first->second;
    known.file = std::min(known.file, file.name);
}

void StatementBook::judgeChains() {
    for (const KnownStatement* known : all()) {
        KnownStatement& statement = m_statements.at(known->hash);
        auto followed = followParents(statement);
        statement.valid = followed.ok();
        if (!followed.ok()) {
            m_problems.push_back({statement.file, std::move(followed).error()});
        }
    }
    m_copies.clear();
    m_firsts.clear();
}

Result<void> StatementBook::followParents(KnownStatement& known) {
    const format::Statement& statement = known.statement;
    std::uint64_t generation = 0;
    std::set<Hash> geneses;
    std::set<SignerKey> admins;
    std::vector<const format::Statement*> parents;
    for (const auto& hash : statement.parents) {
        const KnownStatement* parent = find(hash);
        if (parent == nullptr || !parent->valid) {
            return Error{Code::NotFound, "a statement follows one that is absent or does not count"};
        }
        generation = std::max(generation, parent->statement.generation + 1);
        geneses.insert(parent->genesis);
        admins.insert(adminKey(parent->statement, statement.signer));
        parents.push_back(&parent->statement);
    }
    if (statement.generation != generation) {
        return Error{Code::Damaged, "a statement is malformed: its generation does not follow"};
    }
    if (statement.parents.empty()) {
        geneses.insert(known.hash);
        admins.insert(adminKey(statement, statement.signer));
    }
    known.genesis = *geneses.begin();
    if (geneses.size() != 1 || !takeGoodCopy(known, admins)) {
        return Error{Code::Tampered,
                     "a statement is not signed by somebody whom all its predecessors list, or joins two "
                     "first ones"};
    }
    TRY_VOID(followsFrom(statement, parents));
    return takeNewSlots(known, parents);
}

/// What was proven of a way that was removed must not count for another one: no id comes back.
Result<void> StatementBook::takeNewSlots(const KnownStatement& known,
                                         const std::vector<const format::Statement*>& parents) {
    std::set<Hash> line;  // walked where it is needed, which is hardly ever, and then once
    for (const auto& listed : known.statement.slots) {
        if (std::any_of(parents.begin(), parents.end(), [&](const auto* parent) {
                return findListed(parent->slots, listed.slot) != nullptr;
            })) {
            continue;
        }
        std::vector<Hash>& firsts = m_firsts[listed.slot];
        if (line.empty() && !firsts.empty()) {
            line = ancestry(known.hash);
        }
        if (std::any_of(firsts.begin(), firsts.end(),
                        [&](const Hash& first) { return line.contains(first); })) {
            return Error{Code::Tampered, "a statement lists a slot that was removed before it"};
        }
        firsts.push_back(known.hash);
    }
    return {};
}

/// Takes the signature, and the file, of the first copy that is good under the one key which all parents
/// list.
bool StatementBook::takeGoodCopy(KnownStatement& known, const std::set<SignerKey>& admins) const {
    known.admin = *admins.begin();
    if (admins.size() != 1 || known.admin == SignerKey()) {
        return false;
    }
    for (const auto& [signature, file] : m_copies.at(known.hash)) {
        known.signature = signature;
        if (isSignedBy(known, known.admin)) {
            known.file = file;
            return true;
        }
    }
    return false;
}

}  // namespace coffer
