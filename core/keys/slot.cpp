// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/slot.h"

#include <algorithm>
#include <cassert>

#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "crypto/hkdf.h"
#include "crypto/hpke.h"
#include "format/labels.h"
#include "keys/password.h"

namespace coffer {
namespace {

constexpr std::size_t kKeySize = 32;

Bytes slotPskId(const VaultId& vault, const SlotId& slot) {
    return format::label("slot", {vault, slot});
}

SecretBytes slotPrk(const VaultId& vault, const SlotId& slot, ByteView secret) {
    Bytes salt(vault.view().begin(), vault.view().end());
    append(salt, slot);
    return crypto::hkdfExtractSha256(salt, secret);
}

SecretBytes expand(const SecretBytes& prk, std::string_view label) {
    return crypto::hkdfExpandSha256(prk.view(), format::label(label), kKeySize);
}

format::CheckValue checkValue(const SecretBytes& prk) {
    return *format::CheckValue::from(expand(prk, "slot-check").view());
}

Error tampered(const char* what) {
    return Error{Code::Tampered, what};
}

}  // namespace

std::string methodWords(std::string_view method) {
    std::string words(method);
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

SlotKeys deriveSlotKeys(const VaultId& vault, const SlotId& slot, ByteView secret) {
    const SecretBytes prk = slotPrk(vault, slot, secret);
    return {crypto::KemKeyPair::deriveKeyPair(expand(prk, "slot-kem").view()), expand(prk, "slot-psk"),
            crypto::SigningKey::fromSeed(expand(prk, "slot-admin")), checkValue(prk)};
}

bool isSecretOf(const format::SlotHeader& header, ByteView secret) {
    const auto check = checkValue(slotPrk(header.vault, header.slot, secret));
    return crypto::constantTimeEqual(check, header.check);
}

Result<Bytes> sealSlot(format::SlotHeader header, const SlotTarget& target, const KeyRing& ring) {
    const EpochKey* epoch = ring.find(header.epoch);
    assert(epoch != nullptr);
    header.vault = ring.vault();
    header.number = epoch->number;
    header.earlier = ring.sealEarlier(header.epoch, header.slot);
    const Bytes prefix = format::encodeSlotPrefix(header);
    TRY(const crypto::HpkeSealed sealed,
        crypto::hpkeSealPsk(target.publicKey, target.psk, slotPskId(header.vault, header.slot), prefix, {},
                            epoch->key.view()));
    return format::encodeSlotFile(prefix, *SealerKey::from(sealed.enc),
                                  *format::SealedKey::from(sealed.ciphertext));
}

Result<OpenedSlot> openSlot(const format::SlotFile& file, ByteView secret) {
    const format::SlotHeader& header = file.header;
    if (!isSecretOf(header, secret)) {
        return Error{Code::WrongKey, "this secret opens no way to unlock of this vault"};
    }
    SlotKeys keys = deriveSlotKeys(header.vault, header.slot, secret);
    TRY(KeyRing ring, openSlot(file, keys));
    return OpenedSlot{std::move(ring), std::move(keys), header};
}

Result<KeyRing> openSlot(const format::SlotFile& file, const SlotKeys& keys) {
    const format::SlotHeader& header = file.header;
    if (!crypto::constantTimeEqual(header.check, keys.check)) {
        return Error{Code::WrongKey, "this is not a file of the way that was opened"};
    }
    auto opened = crypto::hpkeOpenPsk(keys.kem, file.enc, keys.psk.view(),
                                      slotPskId(header.vault, header.slot), file.prefix, {}, file.sealed);
    if (!opened.ok()) {
        return tampered("the secret is right, but the slot file has been altered");
    }
    TRY(VaultKey key, VaultKey::from(opened->view()));
    if (KeyRing::nameOf(header.vault, key) != header.epoch) {
        return tampered("the slot file gives another vault key than the one it names");
    }
    KeyRing ring(header.vault);
    ring.add(header.number, std::move(key));
    TRY_VOID(ring.openEarlier(header.epoch, header.slot, header.earlier));
    return ring;
}

Result<SecretBytes> passwordSecret(const format::SlotQuestion& question, const SecretBytes& password) {
    if (!question.argon2id || !question.salt) {
        return Error{Code::Damaged, "a password slot lacks its salt or its cost"};
    }
    constexpr std::uint64_t kAny32Bits = 0xffffffff;
    const format::Argon2idCost& cost = *question.argon2id;
    if (cost.memory > kAny32Bits || cost.passes > kAny32Bits || cost.lanes > kAny32Bits) {
        return Error{Code::Damaged, "a password slot names a cost beyond all bounds"};
    }
    return stretchPassword(password, *question.salt,
                           {static_cast<std::uint32_t>(cost.memory), static_cast<std::uint32_t>(cost.passes),
                            static_cast<std::uint32_t>(cost.lanes)});
}

Hash prfInput(const VaultId& vault, const SlotId& slot, ByteView salt) {
    const ByteView name = asBytes("coffer/v1/prf");
    Bytes input(name.begin(), name.end());
    append(input, vault);
    append(input, slot);
    append(input, salt);
    return crypto::sha256(input);
}

SecretBytes joinSecrets(const std::vector<SecretBytes>& parts) {
    std::size_t size = 0;
    for (const auto& part : parts) {
        size += sizeof(std::uint32_t) + part.size();
    }
    SecretBytes joined(size);
    auto place = joined.span().begin();
    for (const auto& part : parts) {
        Bytes length;
        appendBigEndian32(length, static_cast<std::uint32_t>(part.size()));
        place = std::copy(length.begin(), length.end(), place);
        place = std::copy(part.view().begin(), part.view().end(), place);
    }
    return joined;
}

}  // namespace coffer
