// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testvault.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "crypto/random.h"
#include "vault/keyfiles.h"

namespace coffer::test {
namespace {

constexpr std::uint64_t kTime = 1'700'000'000'000;

template <typename T>
T must(Result<T> result) {
    if (!result.ok()) {
        std::fprintf(stderr, "the test's vault: %s\n", result.error().detail.c_str());
        std::abort();
    }
    return std::move(result).value();
}

}  // namespace

TestVault::TestVault(Storage& storage)
    : m_storage(storage),
      m_ring(KeyRing::create(crypto::randomId<VaultId>())),
      m_recoveryKey(RecoveryKey::create()),
      m_slot(crypto::randomId<SlotId>()),
      m_keys(deriveSlotKeys(m_ring.vault(), m_slot, m_recoveryKey.secret())),
      m_first(makeCapability()) {
    writeGenesis();
    m_first.pin = m_statement;
}

Capability TestVault::makeCapability() const {
    const auto computer = crypto::randomId<ComputerId>();
    const auto domain = crypto::randomId<DomainId>();
    const EpochKey& epoch = m_ring.newest();
    return {vault(),
            computer,
            crypto::SigningKey::generate(),
            KeyRing::computerPsk(vault(), epoch.key, computer),
            KeyRing::chunkIdKey(vault(), epoch.key, domain),
            m_ring.noticeKey(),
            epoch.name,
            domain,
            epoch.name,
            m_statement};
}

format::ListedComputer TestVault::listed(const Capability& capability) const {
    return {capability.computer,    capability.signing.publicKey(), capability.enrolled, capability.domain,
            capability.domainEpoch, format::ComputerStatus::Active, std::nullopt};
}

Hash TestVault::writeSlot() {
    format::SlotHeader header;
    header.slot = m_slot;
    header.epoch = m_ring.newest().name;
    header.method = format::kMethodRecoveryKey;
    header.check = m_keys.check;
    const auto file = must(sealSlot(header, {m_keys.kem.publicKey(), m_keys.psk.view()}, m_ring));
    return must(writeSlotFile(m_storage, file));
}

void TestVault::writeGenesis() {
    StatementDraft draft = genesisDraft(m_ring, kTime);
    draft.statement.slots = {{m_slot, writeSlot(), m_keys.admin.publicKey()}};
    draft.statement.computers = {listed(m_first)};
    format::PrivateSlot secrets;
    secrets.slot = m_slot;
    secrets.publicKey = m_keys.kem.publicKey();
    secrets.psk = m_keys.psk.clone();
    secrets.name = "Recovery key";
    secrets.method = format::kMethodRecoveryKey;
    secrets.created = kTime;
    draft.secrets.slots.push_back(std::move(secrets));
    draft.secrets.computers = {{m_first.computer, "laptop"}};
    putStatement(std::move(draft));
}

void TestVault::putStatement(StatementDraft draft) {
    const SealedStatement sealed = sealStatement(std::move(draft), m_ring, m_slot, m_keys.admin);
    must(writeStatementFile(m_storage, sealed.file));
    m_statement = sealed.id;
}

void TestVault::change(const std::function<void(StatementDraft&)>& change) {
    const KeyFiles files = must(readKeyFiles(m_storage));
    const auto book = StatementBook::read(vault(), m_ring.noticeKey(), files.statements);
    StatementDraft draft = must(nextDraft(combine(book, book.inForce()), m_ring, kTime));
    change(draft);
    putStatement(std::move(draft));
}

Capability TestVault::addComputer(const std::string& name) {
    Capability capability = makeCapability();
    change([&](StatementDraft& draft) {
        draft.statement.computers.push_back(listed(capability));
        draft.secrets.computers.push_back({capability.computer, name});
    });
    capability.pin = m_statement;
    return capability;
}

void TestVault::retire(const ComputerId& computer, std::optional<format::LogHead> head) {
    change([&](StatementDraft& draft) {
        for (auto& listed : draft.statement.computers) {
            if (listed.computer == computer) {
                listed.status = format::ComputerStatus::Retired;
                listed.head = head;
            }
        }
    });
}

void TestVault::rotate() {
    m_ring.addNewEpoch();
    const Hash slotFile = writeSlot();
    // The private part is sealed under the newest epoch by sealStatement.
    change([&](StatementDraft& draft) { draft.statement.slots.front().file = slotFile; });
}

std::string TestVault::recoveryKeyText() const {
    return std::string(asText(m_recoveryKey.text().view()));
}

}  // namespace coffer::test
