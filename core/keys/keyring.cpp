// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keyring.h"

#include <cassert>

#include "container/container.h"
#include "crypto/hash.h"
#include "crypto/hkdf.h"
#include "crypto/random.h"
#include "format/cbor.h"
#include "format/labels.h"

namespace coffer {
namespace {

constexpr std::size_t kMaximumEarlierKeys = 4096;

template <typename Key>
Key expand(ByteView key, const Bytes& info) {
    return Key(crypto::hkdfExpandSha256(key, info, Key::kSize));
}

SecretBytes earlierKey(const VaultId& vault, const VaultKey& key) {
    return crypto::hkdfExpandSha256(key.view(), format::label("earlier", {vault}), 32);
}

}  // namespace

KeyRing KeyRing::create(const VaultId& vault) {
    KeyRing ring(vault);
    ring.add(0, VaultKey(crypto::randomSecret(VaultKey::kSize)));
    return ring;
}

EpochName KeyRing::addNewEpoch() {
    VaultKey key(crypto::randomSecret(VaultKey::kSize));
    const EpochName name = nameOf(m_vault, key);
    add(newest().number + 1, std::move(key));
    return name;
}

EpochName KeyRing::nameOf(const VaultId& vault, const VaultKey& key) {
    const Hash hash = crypto::sha256(readingKeyPair(vault, key).publicKey());
    return *EpochName::from(hash);
}

void KeyRing::add(std::uint64_t number, VaultKey key) {
    const EpochName name = nameOf(m_vault, key);
    if (find(name) == nullptr) {
        m_keys.emplace(std::pair(number, name), EpochKey{number, name, std::move(key)});
    }
}

void KeyRing::merge(const KeyRing& other) {
    for (const auto& [place, epoch] : other.m_keys) {
        add(epoch.number, epoch.key.clone());
    }
}

const EpochKey* KeyRing::find(const EpochName& name) const {
    for (const auto& [place, epoch] : m_keys) {
        if (place.second == name) {
            return &epoch;
        }
    }
    return nullptr;
}

const EpochKey& KeyRing::newest() const {
    assert(!m_keys.empty());
    return m_keys.rbegin()->second;
}

const EpochKey& KeyRing::first() const {
    assert(!m_keys.empty());
    return m_keys.begin()->second;
}

std::vector<const EpochKey*> KeyRing::all() const {
    std::vector<const EpochKey*> result;
    for (const auto& [place, epoch] : m_keys) {
        result.push_back(&epoch);
    }
    return result;
}

std::vector<format::Epoch> KeyRing::epochs() const {
    std::vector<format::Epoch> result;
    for (const auto& [place, epoch] : m_keys) {
        result.push_back({epoch.number, epoch.name, readingKeyPair(m_vault, epoch.key).publicKey()});
    }
    return result;
}

NoticeKey KeyRing::noticeKey() const {
    return expand<NoticeKey>(first().key.view(), format::label("notice", {m_vault}));
}

crypto::KemKeyPair KeyRing::readingKeyPair(const VaultId& vault, const VaultKey& key) {
    const SecretBytes input = crypto::hkdfExpandSha256(key.view(), format::label("reading", {vault}), 32);
    return crypto::KemKeyPair::deriveKeyPair(input.view());
}

MetadataKey KeyRing::metadataKey(const VaultId& vault, const VaultKey& key) {
    return expand<MetadataKey>(key.view(), format::label("metadata", {vault}));
}

StatementMacKey KeyRing::statementMacKey(const VaultId& vault, const VaultKey& key) {
    return expand<StatementMacKey>(key.view(), format::label("statement-mac", {vault}));
}

ComputerPsk KeyRing::computerPsk(const VaultId& vault, const VaultKey& key, const ComputerId& computer) {
    return expand<ComputerPsk>(key.view(), format::label("computer-psk", {vault, computer}));
}

ChunkIdKey KeyRing::chunkIdKey(const VaultId& vault, const VaultKey& key, const DomainId& domain) {
    return expand<ChunkIdKey>(key.view(), format::label("chunk-id", {vault, domain}));
}

Bytes KeyRing::earlierContext(const EpochName& epoch, const SlotId& slot) const {
    return format::label("earlier", {m_vault, slot, epoch});
}

Bytes KeyRing::sealEarlier(const EpochName& epoch, const SlotId& slot) const {
    const EpochKey* own = find(epoch);
    assert(own != nullptr);
    format::Encoder list(format::Memory::Secret);
    list.array(m_keys.size() - 1);
    for (const auto& [place, other] : m_keys) {
        if (other.name != epoch) {
            list.array(3).unsignedInteger(other.number).bytes(other.name).bytes(other.key.view());
        }
    }
    return coffer::seal(earlierKey(m_vault, own->key).view(), earlierContext(epoch, slot), list.view());
}

Result<void> KeyRing::openEarlier(const EpochName& epoch, const SlotId& slot, ByteView sealed) {
    const EpochKey* own = find(epoch);
    assert(own != nullptr);
    const auto opened = openSecret(earlierKey(m_vault, own->key).view(), earlierContext(epoch, slot), sealed);
    if (!opened.ok()) {
        return Error{Code::Tampered, "the list of earlier vault keys in a slot does not open"};
    }
    format::Decoder decoder(opened->view());
    TRY(const std::size_t count, decoder.array());
    if (count > kMaximumEarlierKeys) {
        return Error{Code::Damaged, "a slot lists too many earlier vault keys"};
    }
    for (std::size_t i = 0; i < count; ++i) {
        TRY_VOID(decoder.arrayOf(3));
        TRY(const std::uint64_t number, decoder.unsignedInteger());
        TRY(const EpochName name, decoder.fixed<EpochName>());
        TRY(const ByteView bytes, decoder.bytes());
        TRY(VaultKey key, VaultKey::from(bytes));
        if (nameOf(m_vault, key) != name) {
            return Error{Code::Tampered, "an earlier vault key in a slot is not the one it is named as"};
        }
        add(number, std::move(key));
    }
    return decoder.finish();
}

}  // namespace coffer
