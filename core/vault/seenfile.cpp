// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/seenfile.h"

#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "format/fields.h"
#include "format/labels.h"
#include "storage/diskstorage.h"
#include "vault/privatefile.h"

namespace coffer {
namespace {

constexpr std::uint64_t kMaximumSeenFile = std::uint64_t{1} << 20;

std::string seenName(const VaultId& vault) {
    return "seen-" + toHex(vault);
}

Result<SeenBefore> decodeSeen(ByteView bytes) {
    SeenBefore seen;
    format::Decoder decoder(bytes);
    const auto readHeads = [&] {
        return decoder.each([&]() -> Result<void> {
            TRY_VOID(decoder.arrayOf(3));
            TRY(const ComputerId computer, decoder.fixed<ComputerId>());
            TRY(const std::uint64_t sequence, decoder.unsignedInteger());
            TRY(const Hash hash, decoder.fixed<Hash>());
            seen.heads[computer] = {sequence, hash};
            return {};
        });
    };
    const auto readSlots = [&] {
        return decoder.each([&]() -> Result<void> {
            TRY(const Hash slot, decoder.fixed<Hash>());
            seen.slots.insert(slot);
            return {};
        });
    };
    const auto readQuestions = [&] {
        return decoder.each([&]() -> Result<void> {
            TRY(const Hash question, decoder.fixed<Hash>());
            seen.questions.insert(question);
            return {};
        });
    };
    const auto readNames = [&] {
        return decoder.each([&]() -> Result<void> {
            TRY_VOID(decoder.arrayOf(2));
            TRY(const SlotId slot, decoder.fixed<SlotId>());
            TRY(seen.names[slot], decoder.fixed<Hash>());
            return {};
        });
    };
    TRY_VOID(format::readFields(decoder, {format::optional("statement", decoder, seen.statement),
                                          {"heads", format::Presence::Required, readHeads},
                                          {"slots", format::Presence::Optional, readSlots},
                                          {"questions", format::Presence::Optional, readQuestions},
                                          {"names", format::Presence::Optional, readNames}}));
    TRY_VOID(decoder.finish());
    return seen;
}

Bytes encodeSeen(const SeenBefore& seen) {
    format::MapEncoder map;
    if (seen.statement) {
        map.key("statement").bytes(*seen.statement);
    }
    format::Encoder& heads = map.key("heads").array(seen.heads.size());
    for (const auto& [computer, head] : seen.heads) {
        heads.array(3).bytes(computer).unsignedInteger(head.sequence).bytes(head.hash);
    }
    format::Encoder& slots = map.key("slots").array(seen.slots.size());
    for (const auto& slot : seen.slots) {
        slots.bytes(slot);
    }
    format::Encoder& questions = map.key("questions").array(seen.questions.size());
    for (const auto& question : seen.questions) {
        questions.bytes(question);
    }
    format::Encoder& names = map.key("names").array(seen.names.size());
    for (const auto& [slot, name] : seen.names) {
        names.array(2).bytes(slot).bytes(name);
    }
    return map.take();
}

Hash nameHash(const SlotId& slot, std::string_view name) {
    return crypto::sha256(format::label("seen-name", {slot, asBytes(name)}));
}

}  // namespace

Hash questionHash(const format::SlotHeader& header) {
    format::SlotHeader question;
    static_cast<format::SlotQuestion&>(question) = header;
    question.vault = header.vault;
    question.slot = header.slot;
    question.parts = header.parts;
    return crypto::sha256(format::encodeSlotPrefix(question));
}

bool isSeenName(const SeenBefore& seen, const SlotId& slot, std::string_view name) {
    const auto found = seen.names.find(slot);
    return found != seen.names.end() && found->second == nameHash(slot, name);
}

Result<SeenBefore> readSeenFile(const std::string& stateFolder, const VaultId& vault) {
    TRY(const auto folder, DiskStorage::open(stateFolder, Root::MustExist));
    const auto bytes = folder->read(seenName(vault), kMaximumSeenFile);
    if (!bytes.ok()) {
        const bool none = bytes.error().code == Code::NotFound || bytes.error().code == Code::Damaged;
        return none ? Result<SeenBefore>(SeenBefore{}) : Result<SeenBefore>(bytes.error());
    }
    auto seen = decodeSeen(*bytes);
    return seen.ok() ? std::move(seen) : Result<SeenBefore>(SeenBefore{});
}

Result<std::set<Hash>> slotsSeen(const std::string& stateFolder, const KeyFiles& files) {
    std::set<VaultId> vaults;
    for (const auto& found : files.slots) {
        if (found.slot.ok()) {
            vaults.insert(found.slot->header.vault);
        }
    }
    std::set<Hash> slots;
    for (const auto& vault : vaults) {
        TRY(SeenBefore seen, readSeenFile(stateFolder, vault));
        slots.merge(seen.slots);
    }
    return slots;
}

Result<void> writeSeenFile(const std::string& stateFolder, const OwnerVault& owner,
                           const SeenBefore& before) {
    if (!owner.proven()) {
        return {};
    }
    SeenBefore now = before;
    if (owner.authority().mergesByItself) {  // else the person has not decided yet what counts
        now.statement = owner.authority().heads.front()->hash;
    }
    now.slots.clear();
    for (const auto& slot : owner.authority().slots) {
        now.slots.insert(slot.file);
    }
    now.questions.clear();
    for (const auto& found : owner.keyFiles().slots) {
        if (found.slot.ok() && now.slots.contains(found.name)) {
            now.questions.insert(questionHash(found.slot->header));
        }
    }
    now.names.clear();
    for (const auto& slot : owner.secrets().slots) {
        now.names.emplace(slot.slot, nameHash(slot.slot, slot.name));
    }
    for (const auto& [computer, head] : owner.log().heads()) {
        auto& mark = now.heads[computer];
        mark = mark.sequence > head.sequence ? mark : head;
    }
    const Bytes bytes = encodeSeen(now);
    TRY(const auto folder, DiskStorage::open(stateFolder, Root::MustExist));
    const auto present = folder->read(seenName(owner.vault()), kMaximumSeenFile);
    if (present.ok() && *present == bytes) {
        return {};
    }
    return replacePrivateFile(std::filesystem::path(stateFolder) / seenName(owner.vault()), bytes);
}

}  // namespace coffer
