// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyfiles.h"

#include <algorithm>
#include <array>

#include "crypto/hash.h"
#include "format/layout.h"

namespace coffer {
namespace {

/// Bytes of what a slot asks for. Real ones stay far below; of others an outline says nothing of that.
constexpr std::size_t kLongestInOutline = 2048;

constexpr std::array kFolders = {format::kKeysFolder, format::kSecondKeysFolder};

std::string inFolder(std::string_view folder, const std::string& name) {
    return std::string(folder) + "/" + name;
}

/// The copies of one object: whole ones have the content that their name promises.
struct Copies {
    std::optional<Bytes> whole;
    std::size_t wholeCount = 0;
    std::optional<Error> firstError;
};

Copies readCopies(Storage& storage, const std::string& name, const Hash& hash) {
    Copies copies;
    const bool isSlot = format::parseSlotFileName(name).has_value();
    for (const auto folder : kFolders) {
        auto bytes = storage.read(inFolder(folder, name),
                                  isSlot ? format::kMaximumSlotFile : format::kMaximumStatement);
        if (bytes.ok() && crypto::sha256(*bytes) == hash) {
            copies.whole = std::move(bytes).value();
            ++copies.wholeCount;
        } else if (bytes.ok()) {
            copies.firstError =
                Error{Code::Damaged, name + " is damaged: its content is not what its name says"};
        } else if (bytes.error().code != Code::NotFound) {
            copies.firstError = std::move(bytes).error();
        }
    }
    return copies;
}

/// How many bytes of key files are kept so far.
struct Kept {
    std::uint64_t slots = 0, statements = 0;
};

std::size_t sizeOf(const format::SlotQuestion& question) {
    const auto size = [](const auto& field) { return field ? field->size() : 0; };
    std::size_t total = question.method.size() + size(question.salt) + size(question.credential) +
                        size(question.relyingParty) + size(question.tpm);
    for (const auto& transport : question.transports) {
        total += sizeof(std::string) + transport.size();
    }
    return total;
}

format::SlotFile outlineOf(format::SlotFile slot) {
    format::SlotHeader& header = slot.header;
    header.earlier = Bytes();
    slot.prefix = Bytes();
    std::size_t asked = sizeOf(header);
    for (const auto& part : header.parts) {
        asked += sizeOf(part);
    }
    if (asked > kLongestInOutline) {
        static_cast<format::SlotQuestion&>(header) = {};
        header.parts.clear();
    }
    return slot;
}

FoundSlot foundSlot(const Hash& hash, const Copies& copies, Kept& kept) {
    if (!copies.whole) {
        return {hash, copies.firstError.value_or(Error{Code::NotFound, "a slot file is gone"})};
    }
    auto slot = format::decodeSlotFile(*copies.whole);
    if (!slot.ok()) {
        return {hash, std::move(slot)};
    }
    kept.slots += copies.whole->size();
    return kept.slots <= kSlotsAtOnce ? FoundSlot{hash, std::move(slot)}
                                      : FoundSlot{hash, outlineOf(std::move(slot).value()), false};
}

void addStatement(KeyFiles& files, const Hash& hash, Copies copies, Kept& kept) {
    // A damaged statement stays in the list as it is, so that the book names it.
    Bytes bytes = copies.whole ? std::move(*copies.whole) : Bytes();
    kept.statements += bytes.size();
    files.statements.push_back(
        {hash, kept.statements > kStatementsAtOnce ? cutShort(bytes) : std::move(bytes)});
}

Result<void> addObject(Storage& storage, KeyFiles& files, const std::string& name, Kept& kept) {
    const auto slot = format::parseSlotFileName(name);
    const auto statement = format::parseStatementFileName(name);
    if (!slot && !statement) {
        files.strangers.push_back(name);
        return {};
    }
    Copies copies = readCopies(storage, name, slot ? *slot : *statement);
    if (!copies.whole && copies.firstError && isOutage(*copies.firstError)) {
        return *copies.firstError;
    }
    if (copies.whole && copies.wholeCount < kFolders.size()) {
        files.incomplete.emplace(name, slot ? *slot : *statement);
    }
    if (slot) {
        files.slots.push_back(foundSlot(*slot, copies, kept));
    } else {
        addStatement(files, *statement, std::move(copies), kept);
    }
    return {};
}

/// Writes it unless it is there; what else has its name is damaged and goes. Whether it was written.
Result<bool> putCopy(Storage& storage, const std::string& object, const Hash& hash, ByteView file) {
    const auto present = storage.read(object, std::max(format::kMaximumStatement, format::kMaximumSlotFile));
    if (present.ok() && crypto::sha256(*present) == hash) {
        return false;
    }
    if (present.ok() || present.error().code == Code::Damaged) {
        TRY_VOID(storage.remove(object));
    }
    TRY_VOID(storage.write(object, file));
    return true;
}

Result<Hash> writeTwice(Storage& storage, const std::string& name, const Hash& hash, ByteView file) {
    for (const auto folder : kFolders) {
        TRY_VOID(putCopy(storage, inFolder(folder, name), hash, file));
    }
    if (readCopies(storage, name, hash).wholeCount != kFolders.size()) {
        return Error{Code::Unavailable,
                     "the storage did not give back what was just written to it (" + name + ")"};
    }
    return hash;
}

Result<std::size_t> removeEverywhere(Storage& storage, const std::string& name) {
    std::size_t removed = 0;
    for (const auto folder : kFolders) {
        const auto result = storage.remove(inFolder(folder, name));
        if (!result.ok() && result.error().code != Code::NotFound) {
            return result.error();
        }
        removed += result.ok() ? 1U : 0U;
    }
    return removed;
}

}  // namespace

std::vector<VaultId> KeyFiles::vaults() const {
    std::map<VaultId, std::size_t> votes;
    for (const auto& found : slots) {
        if (found.slot.ok()) {
            ++votes[found.slot->header.vault];
        }
    }
    for (const auto& file : statements) {
        if (const auto object = format::splitObject(file.bytes); object.ok()) {
            ++votes[object->vault];
        }
    }
    std::vector<VaultId> vaults;
    vaults.reserve(votes.size());
    for (const auto& [vault, count] : votes) {
        vaults.push_back(vault);
    }
    std::stable_sort(vaults.begin(), vaults.end(),
                     [&](const VaultId& a, const VaultId& b) { return votes.at(a) > votes.at(b); });
    return vaults;
}

Result<VaultId> KeyFiles::vault() const {
    const auto found = vaults();
    if (found.empty()) {
        return Error{Code::NotFound,
                     "there is no vault here: no slot file or statement was found that can be read"};
    }
    return found.front();
}

bool KeyFiles::holdSomethingOf(const VaultId& vault) const {
    const auto found = vaults();
    return std::find(found.begin(), found.end(), vault) != found.end();
}

Result<format::SlotFile> readSlot(Storage& storage, const Hash& name) {
    const Copies copies = readCopies(storage, format::slotFileName(name), name);
    if (copies.whole) {
        return format::decodeSlotFile(*copies.whole);
    }
    return copies.firstError.value_or(Error{Code::NotFound, "a slot file is gone"});
}

Result<format::SlotFile> wholeSlot(Storage& storage, const FoundSlot& found) {
    return found.isWhole ? found.slot : readSlot(storage, found.name);
}

Result<void> requireSlots(const KeyFiles& files) {
    return files.slots.empty()
               ? Error{Code::Damaged,
                       "all slot files are gone from the folders \"keys\" and \"keys-2\", and "
                       "without them no way to unlock opens the vault; a backup from a computer "
                       "that has backed up here before puts back the copies that it keeps"}
               : Result<void>();
}

Result<void> requireStillThere(Storage& storage) {
    for (const auto folder : kFolders) {
        const auto files = storage.list(folder);
        if (files.ok() && !files->empty()) {
            return {};
        }
    }
    return Error{Code::Unavailable, "the vault went away while it was read"};
}

bool isOutage(const Error& error) {
    return error.code == Code::Unavailable || error.code == Code::Busy || error.code == Code::NoSpace;
}

Result<KeyFiles> readKeyFiles(Storage& storage, const StatementTrust& trust) {
    TRY(KeyFiles files, readKeyFiles(storage));
    TRY_VOID(completeStatements(storage, trust, files.statements));
    return files;
}

Result<KeyFiles> readKeyFiles(Storage& storage) {
    std::map<std::string, std::uint64_t> sizes;
    for (const auto folder : kFolders) {
        TRY(const auto listed, storage.list(folder));
        for (const auto& object : listed) {
            if (!object.isFolder) {
                sizes[object.name] = std::max(sizes[object.name], object.size);
            }
        }
    }
    std::vector<std::pair<std::uint64_t, std::string>> names;
    names.reserve(sizes.size());
    for (const auto& [name, size] : sizes) {
        names.emplace_back(size, name);
    }
    std::sort(names.begin(), names.end());
    KeyFiles files;
    Kept kept;
    for (const auto& [size, name] : names) {
        TRY_VOID(addObject(storage, files, name, kept));
    }
    const auto byName = [](const auto& a, const auto& b) { return a.name < b.name; };
    std::sort(files.slots.begin(), files.slots.end(), byName);
    std::sort(files.statements.begin(), files.statements.end(), byName);
    return files;
}

Result<Hash> writeSlotFile(Storage& storage, ByteView file) {
    const Hash hash = crypto::sha256(file);
    return writeTwice(storage, format::slotFileName(hash), hash, file);
}

Result<Hash> writeStatementFile(Storage& storage, ByteView file) {
    const Hash hash = crypto::sha256(file);
    return writeTwice(storage, format::statementFileName(hash), hash, file);
}

Result<std::size_t> repairKeyFiles(Storage& storage, const KeyFiles& files, const std::set<Hash>& needed) {
    std::size_t repaired = 0;
    for (const auto& [name, hash] : files.incomplete) {
        const auto whole = needed.contains(hash) ? readCopies(storage, name, hash).whole : std::nullopt;
        for (const auto folder : kFolders) {
            if (whole) {
                TRY(const bool written, putCopy(storage, inFolder(folder, name), hash, *whole));
                repaired += written ? 1U : 0U;
            }
        }
    }
    return repaired;
}

Result<std::size_t> removeUnlistedSlots(Storage& storage, const KeyFiles& files,
                                        const std::set<Hash>& listed) {
    std::size_t removed = 0;
    for (const auto& found : files.slots) {
        if (!listed.contains(found.name)) {
            TRY(const std::size_t count, removeEverywhere(storage, format::slotFileName(found.name)));
            removed += count;
        }
    }
    return removed;
}

}  // namespace coffer
