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
    const auto found = std::ranges::lower_bound(items, id, {}, member);
    return found != items.end() && (*found).*member == id ? &*found : nullptr;
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

Hash statementId(const format::Mac& mac, ByteView payload) {
    return crypto::sha256(format::statementSignatureInput(mac, payload));
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
    const Hash id = statementId(envelope.mac, envelope.payload);
    return KnownStatement{
        id, file.name, std::move(statement), envelope.mac, std::move(envelope.payload), envelope.signature};
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
    book.indexChildren();
    return book;
}

void StatementBook::indexChildren() {
    for (const auto& [hash, known] : m_statements) {
        for (const auto& parent : known.statement.parents) {
            m_children[parent].push_back(hash);
        }
    }
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
    const KnownStatement* known = find(pin);
    return known != nullptr && known->valid ? headsAmong(descendants({pin}))
                                            : std::vector<const KnownStatement*>();
}

const KnownStatement* StatementBook::genesisOf(const Hash& hash) const {
    const KnownStatement* known = find(hash);
    return known != nullptr && known->valid ? find(known->genesis) : nullptr;
}

std::set<Hash> StatementBook::descendants(const std::set<Hash>& of) const {
    std::set<Hash> found;
    std::vector<Hash> waiting(of.begin(), of.end());
    while (!waiting.empty()) {
        const KnownStatement* next = find(waiting.back());
        waiting.pop_back();
        if (next == nullptr || !(next->valid || of.contains(next->hash)) ||
            !found.insert(next->hash).second) {
            continue;
        }
        if (const auto children = m_children.find(next->hash); children != m_children.end()) {
            waiting.insert(waiting.end(), children->second.begin(), children->second.end());
        }
    }
    return found;
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
                {statement.file,
                 {Code::Tampered, "a statement was not made by somebody who can open this vault"}});
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
