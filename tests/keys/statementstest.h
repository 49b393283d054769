// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "container/container.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "keys/slot.h"
#include "keys/statementwriter.h"

/// Two owners and a stranger, and the statements that they make.
namespace coffer::test {

using Change = std::function<void(StatementDraft&)>;

struct Owner {
    SlotId slot = crypto::randomId<SlotId>();
    SlotKeys keys;
    explicit Owner(const VaultId& vault)
        : keys(deriveSlotKeys(vault, slot, crypto::randomSecret(32).view())) {}
    [[nodiscard]] format::ListedSlot listed() const {
        return {slot, crypto::randomId<Hash>(), keys.admin.publicKey()};
    }
};

class Statements : public testing::Test {
protected:
    Statements() {
        StatementDraft draft = genesisDraft(ring, 1);
        draft.statement.slots = {eva.listed(), tom.listed()};
        genesis = seal(std::move(draft), ring, eva);
    }

    void put(Bytes file) {
        const Hash name = crypto::sha256(file);
        files.push_back({name, std::move(file)});
    }
    Hash seal(StatementDraft draft, const KeyRing& with, const Owner& by) {
        SealedStatement sealed = sealStatement(std::move(draft), with, by.slot, by.keys.admin);
        put(std::move(sealed.file));
        return sealed.id;
    }
    [[nodiscard]] Hash fileOf(const Hash& statement) const { return book().find(statement)->file; }
    /// Another file of the same statement, as whoever has the notice key can make it.
    void reseal(const Hash& statement, const std::function<void(format::StatementEnvelope&)>& change = {}) {
        const StatementBook all = book();
        const KnownStatement* known = all.find(statement);
        format::StatementEnvelope envelope{known->payload, known->mac, known->signature};
        if (change) {
            change(envelope);
        }
        Bytes file = format::encodeStatementPrefix(ring.vault());
        append(file, coffer::seal(ring.noticeKey().view(), file, format::encodeEnvelope(envelope)));
        put(std::move(file));
    }
    /// A child of `parents` that says what they say, changed.
    Hash child(const std::vector<Hash>& parents, const Owner& by, const KeyRing& with,
               const Change& change = {}) {
        const StatementBook all = StatementBook::read(ring.vault(), ring.noticeKey(), files);
        StatementDraft draft = genesisDraft(with, 2);
        for (const auto& parent : parents) {
            const format::Statement& before = all.find(parent)->statement;
            draft.statement.parents.push_back(parent);
            draft.statement.generation = std::max(draft.statement.generation, before.generation + 1);
            draft.statement.computers = before.computers;
            for (const auto& slot : before.slots) {
                const auto known = [&](const auto& other) { return other.slot == slot.slot; };
                if (std::none_of(draft.statement.slots.begin(), draft.statement.slots.end(), known)) {
                    draft.statement.slots.push_back(slot);
                }
            }
        }
        if (change) {
            change(draft);
        }
        return seal(std::move(draft), with, by);
    }
    static Change without(const Owner& owner) {
        return [&owner](StatementDraft& draft) {
            std::erase_if(draft.statement.slots, [&](const auto& slot) { return slot.slot == owner.slot; });
        };
    }
    static Change with(const Owner& owner) {
        return [&owner](StatementDraft& draft) { draft.statement.slots.push_back(owner.listed()); };
    }
    [[nodiscard]] StatementBook book() const {
        return StatementBook::read(ring.vault(), ring.noticeKey(), files);
    }
    [[nodiscard]] StatementBook authenticated() const {
        StatementBook result = book();
        result.authenticate(ring);
        return result;
    }
    [[nodiscard]] std::vector<Hash> counted(const std::optional<Hash>& seen = std::nullopt) const {
        const StatementBook all = authenticated();
        std::vector<Hash> hashes;
        for (const auto* head : countedHeads(all, ring, seen, reader->keys.admin.publicKey())) {
            hashes.push_back(head->hash);
        }
        return hashes;
    }
    [[nodiscard]] std::optional<Hash> follows(const Hash& pin) const {
        const StatementBook all = book();
        const KnownStatement* found = followedBy(all, pin);
        return found == nullptr ? std::nullopt : std::optional(found->hash);
    }
    /// Tom was removed; the ring has the new epoch and he has the old one.
    Hash removeTom() {
        toms.merge(ring);
        ring.addNewEpoch();
        return child({genesis}, eva, ring, without(tom));
    }

    KeyRing ring = KeyRing::create(crypto::randomId<VaultId>());
    KeyRing toms{ring.vault()};
    Owner eva{ring.vault()}, tom{ring.vault()}, stranger{ring.vault()};
    const Owner* reader = &eva;
    std::vector<StatementFile> files;
    Hash genesis;
};

using Hashes = std::vector<Hash>;

}  // namespace coffer::test
