// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement may not change of those before it, and what ties the keys kept for a slot to its holder.
#include "keys/slotbinding.h"
#include "statementstest.h"

namespace coffer::test {
namespace {

class Succession : public Statements {
protected:
    Succession() {
        format::ListedComputer computer;
        computer.computer = crypto::randomId<ComputerId>();
        computer.enrolled = ring.first().name;
        computer.domainEpoch = ring.first().name;
        base = child({genesis}, eva, ring, [&](auto& draft) { draft.statement.computers = {computer}; });
    }
    [[nodiscard]] bool counts(const Hash& hash) const {
        const StatementBook all = book();
        const KnownStatement* known = all.find(hash);  // null where it is under another notice key
        return known != nullptr && known->valid;
    }
    Hash changed(const std::function<void(format::Statement&)>& change) {
        return child({base}, tom, ring, [&](auto& draft) { change(draft.statement); });
    }
    KeyRing ringWith(std::initializer_list<std::uint64_t> numbers) {
        KeyRing more(ring.vault());
        more.merge(ring);
        for (const auto number : numbers) {
            more.add(number, VaultKey(crypto::randomSecret(VaultKey::kSize)));
        }
        return more;
    }

    Hash base;
};

TEST_F(Succession, aSlotKeepsItsKey) {
    EXPECT_FALSE(counts(changed([&](auto& statement) {
        for (auto& slot : statement.slots) {
            slot.admin = slot.slot == eva.slot ? tom.listed().admin : slot.admin;
        }
    })));
}

TEST_F(Succession, aSlotThatWasRemovedDoesNotComeBack) {
    const Hash gone = child({base}, tom, ring, without(eva));
    EXPECT_TRUE(counts(gone));
    EXPECT_FALSE(counts(child({gone}, tom, ring, with(eva))));
    EXPECT_TRUE(counts(child({base}, tom, ring, with(stranger)))) << "on another branch it is a new one";
    EXPECT_TRUE(counts(child({base}, eva, ring, with(stranger))));
}

TEST_F(Succession, aComputerKeepsWhatItIs) {
    EXPECT_FALSE(counts(changed([](auto& statement) { statement.computers.clear(); })));
    EXPECT_FALSE(counts(
        changed([](auto& statement) { statement.computers[0].domain = crypto::randomId<DomainId>(); })));
    EXPECT_FALSE(counts(
        changed([&](auto& statement) { statement.computers[0].signer = eva.keys.admin.publicKey(); })));
    const auto status = [](format::ComputerStatus to) {
        return [to](StatementDraft& draft) { draft.statement.computers[0].status = to; };
    };
    const Hash retired = child({base}, tom, ring, status(format::ComputerStatus::Retired));
    EXPECT_TRUE(counts(retired));
    EXPECT_FALSE(counts(child({retired}, tom, ring, status(format::ComputerStatus::Active))));
}

TEST_F(Succession, anEpochStaysAndTheNextOneFollows) {
    EXPECT_TRUE(counts(child({base}, tom, ringWith({1}))));
    EXPECT_FALSE(counts(child({base}, tom, ringWith({0})))) << "a second first one";
    EXPECT_FALSE(counts(child({base}, tom, ringWith({2}))));
    EXPECT_FALSE(counts(child({base}, tom, ringWith({1, 1})))) << "two at once";
    EXPECT_FALSE(counts(child({base}, tom, ringWith({0xffffffffffffffff}))));
    KeyRing other(ring.vault());
    other.add(1, VaultKey(crypto::randomSecret(VaultKey::kSize)));
    EXPECT_FALSE(counts(child({base}, tom, other))) << "without the one before";
}

TEST_F(Succession, aSettlementBringsTheEpochsOfTheOtherSideAndNoneFarAhead) {
    const auto aside = [&](StatementDraft& draft) { draft.statement.aside = {genesis}; };
    EXPECT_TRUE(counts(child({base}, tom, ringWith({1, 1, 2, 3}), aside)));
    EXPECT_FALSE(counts(child({base}, tom, ringWith({0, 1}), aside)));
    EXPECT_FALSE(counts(child({base}, tom, ringWith({4097}), aside)));
}

TEST(SlotBinding, coversAllButTheNameAndTheEpoch) {
    const auto vault = crypto::randomId<VaultId>();
    const auto admin = crypto::SigningKey::generate();
    format::SlotHeader header;
    header.vault = vault;
    header.slot = crypto::randomId<SlotId>();
    header.method = format::kMethodPassword;
    header.salt = Bytes(16, 7);
    format::PrivateSlot slot;
    slot.slot = header.slot;
    slot.psk = SecretBytes::copyOf(crypto::randomSecret(32).view());
    slot.method = header.method;
    slot.binding = bindSlot(header, slot, admin);
    slot.name = "words";
    header.epoch = EpochName::from(crypto::sha256(Bytes{1})).value();
    header.number = 3;
    header.earlier = Bytes{1, 2, 3};
    EXPECT_TRUE(isBound(header, slot, admin.publicKey()));
    EXPECT_FALSE(isBound(header, slot, crypto::SigningKey::generate().publicKey()));

    format::SlotHeader salted = header;
    salted.salt = Bytes(16, 8);
    EXPECT_FALSE(isBound(salted, slot, admin.publicKey()));
    slot.facts.flags = {std::string(format::kFlagWeak)};
    EXPECT_FALSE(isBound(header, slot, admin.publicKey()));
    slot.facts.flags.clear();
    slot.psk = SecretBytes::copyOf(crypto::randomSecret(32).view());
    EXPECT_FALSE(isBound(header, slot, admin.publicKey()));
    slot.binding.reset();
    EXPECT_FALSE(isBound(header, slot, admin.publicKey()));
}

}  // namespace
}  // namespace coffer::test
