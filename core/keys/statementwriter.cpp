// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/statementwriter.h"

#include <algorithm>
#include <cassert>

#include "container/container.h"
#include "crypto/hash.h"
#include "format/labels.h"

namespace coffer {
namespace {

Bytes privateContext(const VaultId& vault, const EpochName& epoch) {
    return format::label("statement-private", {vault, epoch});
}

template <typename Item, typename Member>
void addMissing(std::vector<Item>& to, std::vector<Item> from, Member member) {
    for (auto& item : from) {
        const bool known = std::any_of(to.begin(), to.end(),
                                       [&](const Item& other) { return other.*member == item.*member; });
        if (!known) {
            to.push_back(std::move(item));
        }
    }
}

template <typename Item, typename Member>
void sortBy(std::vector<Item>& items, Member member) {
    std::sort(items.begin(), items.end(),
              [&](const Item& a, const Item& b) { return a.*member < b.*member; });
}

void sealPrivate(StatementDraft& draft, const KeyRing& ring) {
    const EpochKey& epoch = ring.newest();
    const auto key = KeyRing::metadataKey(ring.vault(), epoch.key);
    const SecretBytes plaintext = format::encodePrivateStatement(draft.secrets);
    draft.statement.sealed =
        coffer::seal(key.view(), privateContext(ring.vault(), epoch.name), plaintext.view());
}

}  // namespace

Result<format::PrivateStatement> openPrivate(const format::Statement& statement, const KeyRing& ring) {
    const EpochName& epoch = statement.epochs.back().name;
    const EpochKey* key = ring.find(epoch);
    if (key == nullptr) {
        return Error{Code::WrongKey,
                     "this way to unlock was removed: it does not reach the newest epoch of the vault"};
    }
    const auto plaintext = openSecret(KeyRing::metadataKey(ring.vault(), key->key).view(),
                                      privateContext(ring.vault(), epoch), statement.sealed);
    if (!plaintext.ok()) {
        return Error{Code::Tampered, "the private part of a statement does not open"};
    }
    return format::decodePrivateStatement(plaintext->view());
}

Result<format::PrivateStatement> unitedPrivate(const std::vector<const KnownStatement*>& heads,
                                               const KeyRing& ring) {
    format::PrivateStatement united;
    for (const KnownStatement* head : heads) {
        TRY(format::PrivateStatement secrets, openPrivate(head->statement, ring));
        addMissing(united.slots, std::move(secrets.slots), &format::PrivateSlot::slot);
        addMissing(united.computers, std::move(secrets.computers), &format::PrivateComputer::computer);
        united.rules = secrets.rules;
    }
    return united;
}

StatementDraft genesisDraft(const KeyRing& ring, std::uint64_t time) {
    StatementDraft draft;
    draft.statement.vault = ring.vault();
    draft.statement.time = time;
    return draft;
}

Result<StatementDraft> nextDraft(const Authority& authority, const KeyRing& ring, std::uint64_t time) {
    if (!authority.mergesByItself) {
        return Error{Code::Refused,
                     "two owners have removed or replaced something at the same time; choose which of them "
                     "counts first: \"coffer key settle\""};
    }
    StatementDraft draft;
    format::Statement& statement = draft.statement;
    statement.vault = ring.vault();
    statement.time = time;
    for (const KnownStatement* head : authority.heads) {
        statement.parents.push_back(head->hash);
        statement.generation = std::max(statement.generation, head->statement.generation + 1);
    }
    TRY(draft.secrets, unitedPrivate(authority.heads, ring));
    statement.slots = authority.slots;
    statement.computers = authority.computers;
    return draft;
}

SealedStatement sealStatement(StatementDraft draft, const KeyRing& ring, const SlotId& signer,
                              const crypto::SigningKey& admin) {
    format::Statement& statement = draft.statement;
    statement.signer = signer;
    statement.epochs = ring.epochs();
    std::sort(statement.parents.begin(), statement.parents.end());
    std::sort(statement.aside.begin(), statement.aside.end());
    sortBy(statement.slots, &format::ListedSlot::slot);
    sortBy(statement.computers, &format::ListedComputer::computer);
    sealPrivate(draft, ring);
    format::StatementEnvelope envelope;
    envelope.payload = format::encodeStatement(statement);
    const auto macKey = KeyRing::statementMacKey(ring.vault(), ring.newest().key);
    const Hash mac = crypto::HmacSha256(macKey.view()).compute({format::statementMacInput(envelope.payload)});
    envelope.mac = *format::Mac::from(mac);
    envelope.signature = admin.sign(format::statementSignatureInput(envelope.mac, envelope.payload));
    Bytes file = format::encodeStatementPrefix(statement.vault);
    const Bytes body = coffer::seal(ring.noticeKey().view(), file, format::encodeEnvelope(envelope));
    append(file, body);
    return {statementId(envelope.mac, envelope.payload), std::move(file)};
}

}  // namespace coffer
