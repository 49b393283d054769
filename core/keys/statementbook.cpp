// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/statementbook.h"

#include <algorithm>

#include "container/container.h"
#include "crypto/hash.h"
#include "crypto/signing.h"

namespace coffer {
namespace {

/// An epoch's name is the hash of its reading key.
bool namesItsEpochs(const format::Statement& statement) {
    return std::all_of(statement.epochs.begin(), statement.epochs.end(), [](const format::Epoch& epoch) {
        return EpochName::from(crypto::sha256(epoch.reading)) == epoch.name;
    });
}

template <typename Listed, typename Id>
const Listed* find(const std::vector<Listed>& items, Id Listed::*member, const Id& id) {
    const auto found = std::ranges::find(items, id, member);
    return found == items.end() ? nullptr : &*found;
}

const SignerKey* adminKey(const format::Statement& statement, const SlotId& slot) {
    const auto* listed = findListed(statement.slots, slot);
    return listed == nullptr ? nullptr : &listed->admin;
}

/// Epochs beyond the ring cannot be judged, save that a first statement of one is nobody's: whoever knows the
/// notice key could have made it, and every ring reaches the vault's first epoch.
bool contradictsRing(const KnownStatement& known, const KeyRing& ring) {
    const bool reached = ring.find(known.statement.epochs.back().name) != nullptr;
    return reached ? !isMadeWith(ring, known) : known.statement.parents.empty();
}

}  // namespace

const format::ListedSlot* findListed(const std::vector<format::ListedSlot>& slots, const SlotId& id) {
    return find(slots, &format::ListedSlot::slot, id);
}

const format::ListedComputer* findListed(const std::vector<format::ListedComputer>& computers,
                                         const ComputerId& id) {
    return find(computers, &format::ListedComputer::computer, id);
}

Result<KnownStatement> openStatement(const VaultId& vault, const NoticeKey& notice,
                                     const StatementFile& file) {
    TRY(const format::ObjectView object, format::splitObject(file.bytes));
    if (crypto::sha256(file.bytes) != file.name) {
        return Error{Code::Damaged, "a statement is damaged: its content is not what its name says"};
    }
    if (object.vault != vault || object.kind != format::kKindStatement) {
        return Error{Code::Tampered, "a statement belongs to another vault"};
    }
    auto plaintext = coffer::open(notice.view(), object.prefix, object.body);
    if (!plaintext.ok()) {
        return Error{Code::Tampered, "a statement does not open"};
    }
    TRY(format::StatementEnvelope envelope, format::decodeEnvelope(*plaintext));
    TRY(format::Statement statement, format::decodeStatement(envelope.payload));
    if (statement.vault != vault || !namesItsEpochs(statement)) {
        return Error{Code::Damaged, "a statement is malformed: it names its vault or an epoch wrongly"};
    }
    return KnownStatement{file.name,          std::move(statement),
                          envelope.mac,       std::move(envelope.payload),
                          envelope.signature, false};
}

bool isMadeWith(const KeyRing& ring, const KnownStatement& known) {
    const format::Epoch& epoch = known.statement.epochs.back();
    const EpochKey* key = ring.find(epoch.name);
    if (key == nullptr || KeyRing::readingKeyPair(ring.vault(), key->key).publicKey() != epoch.reading) {
        return false;
    }
    const auto macKey = KeyRing::statementMacKey(ring.vault(), key->key);
    const Hash mac = crypto::HmacSha256(macKey.view()).compute({format::statementMacInput(known.payload)});
    return crypto::constantTimeEqual(mac, known.mac);
}

bool isSignedBy(const KnownStatement& known, const SignerKey& admin) {
    return crypto::verify(admin, format::statementSignatureInput(known.mac, known.payload), known.signature);
}

StatementBook StatementBook::read(const VaultId& vault, const NoticeKey& notice,
                                  const std::vector<StatementFile>& files) {
    StatementBook book;
    for (const auto& file : files) {
        book.judge(vault, notice, file);
    }
    book.judgeChains();
    return book;
}

void StatementBook::judge(const VaultId& vault, const NoticeKey& notice, const StatementFile& file) {
    auto opened = openStatement(vault, notice, file);
    if (opened.ok()) {
        m_statements.emplace(file.name, std::move(opened).value());
    } else {
        m_problems.push_back({file.name, std::move(opened).error()});
    }
}

void StatementBook::judgeChains() {
    for (const KnownStatement* known : all()) {
        KnownStatement& statement = m_statements.at(known->hash);
        auto followed = followsParents(statement);
        statement.valid = followed.ok();
        if (!followed.ok()) {
            m_problems.push_back({statement.hash, std::move(followed).error()});
        }
    }
}

Result<void> StatementBook::followsParents(const KnownStatement& known) const {
    const format::Statement& statement = known.statement;
    std::vector<const KnownStatement*> parents;
    for (const auto& parent : statement.parents) {
        parents.push_back(find(parent));
        if (parents.back() == nullptr || !parents.back()->valid) {
            return Error{Code::NotFound, "a statement follows one that is absent or does not count"};
        }
    }
    std::uint64_t generation = 0;
    for (const KnownStatement* parent : parents) {
        generation = std::max(generation, parent->statement.generation + 1);
    }
    if (statement.generation != generation) {
        return Error{Code::Damaged, "a statement is malformed: its generation does not follow"};
    }
    if (parents.empty()) {
        parents.push_back(&known);
    }
    const bool good = std::all_of(parents.begin(), parents.end(), [&](const KnownStatement* parent) {
        const SignerKey* key = adminKey(parent->statement, statement.signer);
        return key != nullptr && isSignedBy(known, *key) &&
               genesisOf(parent->hash) == genesisOf(parents.front()->hash);
    });
    return good ? Result<void>()
                : Error{Code::Tampered,
                        "a statement is not signed by somebody whom all its predecessors list, or joins two "
                        "first ones"};
}

const KnownStatement* StatementBook::find(const Hash& hash) const {
    const auto found = m_statements.find(hash);
    return found == m_statements.end() ? nullptr : &found->second;
}

std::vector<const KnownStatement*> StatementBook::all() const {
    std::vector<const KnownStatement*> result;
    for (const auto& [hash, statement] : m_statements) {
        result.push_back(&statement);
    }
    std::stable_sort(result.begin(), result.end(), [](const KnownStatement* a, const KnownStatement* b) {
        return a->statement.generation < b->statement.generation;
    });
    return result;
}

std::vector<const KnownStatement*> StatementBook::headsAmong(const std::set<Hash>& hashes) const {
    std::set<Hash> parents;
    for (const auto& hash : hashes) {
        const auto& statement = m_statements.at(hash).statement;
        parents.insert(statement.parents.begin(), statement.parents.end());
    }
    std::vector<const KnownStatement*> heads;
    for (const auto& hash : hashes) {
        if (!parents.contains(hash)) {
            heads.push_back(&m_statements.at(hash));
        }
    }
    return heads;
}

std::vector<const KnownStatement*> StatementBook::inForce() const {
    std::set<Hash> valid;
    for (const auto& [hash, statement] : m_statements) {
        if (statement.valid) {
            valid.insert(hash);
        }
    }
    return headsAmong(valid);
}

std::vector<const KnownStatement*> StatementBook::inForceBelow(const Hash& pin) const {
    std::set<Hash> followed;
    for (const auto& [hash, statement] : m_statements) {
        if (statement.valid && descends(hash, pin)) {
            followed.insert(hash);
        }
    }
    return headsAmong(followed);
}

const KnownStatement* StatementBook::genesisOf(const Hash& hash) const {
    for (const auto& ancestor : ancestry(hash)) {
        const KnownStatement& statement = m_statements.at(ancestor);
        if (statement.statement.parents.empty()) {
            return &statement;
        }
    }
    return nullptr;
}

bool StatementBook::descends(const Hash& hash, const Hash& ancestor) const {
    return ancestry(hash).contains(ancestor);
}

std::set<Hash> StatementBook::ancestry(const Hash& hash) const {
    std::set<Hash> seen;
    std::vector<Hash> waiting{hash};
    while (!waiting.empty()) {
        const Hash next = waiting.back();
        waiting.pop_back();
        const KnownStatement* known = find(next);
        if (known != nullptr && seen.insert(next).second) {
            waiting.insert(waiting.end(), known->statement.parents.begin(), known->statement.parents.end());
        }
    }
    return seen;
}

void StatementBook::authenticate(const KeyRing& ring) {
    for (auto& [hash, statement] : m_statements) {
        if (statement.valid && contradictsRing(statement, ring)) {
            statement.valid = false;
            m_problems.push_back(
                {hash, {Code::Tampered, "a statement was not made by somebody who can open this vault"}});
        }
    }
    for (const KnownStatement* known : all()) {
        KnownStatement& statement = m_statements.at(known->hash);
        const auto& parents = statement.statement.parents;
        statement.valid =
            statement.valid && std::all_of(parents.begin(), parents.end(),
                                           [&](const Hash& parent) { return m_statements.at(parent).valid; });
    }
}

}  // namespace coffer
