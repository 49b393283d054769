// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyfiles.h"

#include <algorithm>
#include <array>
#include <map>

#include "crypto/hash.h"
#include "format/layout.h"

namespace coffer {
namespace {

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
    for (const auto folder : kFolders) {
        auto bytes = storage.read(inFolder(folder, name), format::kMaximumStatement);
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

void addSlot(KeyFiles& files, const Hash& hash, Copies copies) {
    if (!copies.whole) {
        files.slots.push_back(
            {hash, copies.firstError.value_or(Error{Code::NotFound, "a slot file is gone"})});
    } else {
        files.slots.push_back({hash, format::decodeSlotFile(*copies.whole)});
    }
}

void addStatement(KeyFiles& files, const Hash& hash, Copies copies) {
    // A damaged statement stays in the list as it is, so that the book names it.
    files.statements.push_back({hash, copies.whole ? std::move(*copies.whole) : Bytes()});
}

/// Whether an error says that the storage as a whole does not answer, so that nothing may be concluded from
/// it.
bool isOutage(const Error& error) {
    return error.code == Code::Unavailable || error.code == Code::Busy || error.code == Code::NoSpace;
}

Result<void> addObject(Storage& storage, KeyFiles& files, const std::string& name) {
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
        files.incomplete.insert(name);
    }
    if (slot) {
        addSlot(files, *slot, std::move(copies));
    } else {
        addStatement(files, *statement, std::move(copies));
    }
    return {};
}

Result<Hash> writeTwice(Storage& storage, const std::string& name, const Hash& hash, ByteView file) {
    for (const auto folder : kFolders) {
        TRY_VOID(storage.write(inFolder(folder, name), file));
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

Result<VaultId> KeyFiles::vault() const {
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
    const auto most = std::max_element(votes.begin(), votes.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == votes.end()) {
        return Error{Code::NotFound,
                     "there is no vault here: no slot file or statement was found that can be read"};
    }
    return most->first;
}

Result<KeyFiles> readKeyFiles(Storage& storage) {
    std::set<std::string> names;
    for (const auto folder : kFolders) {
        TRY(const auto listed, storage.list(folder));
        for (const auto& object : listed) {
            if (!object.isFolder) {
                names.insert(object.name);
            }
        }
    }
    KeyFiles files;
    for (const auto& name : names) {
        TRY_VOID(addObject(storage, files, name));
    }
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

Result<std::size_t> repairKeyFiles(Storage& storage, const KeyFiles& files) {
    std::size_t repaired = 0;
    for (const auto& name : files.incomplete) {
        const auto hash = format::parseSlotFileName(name) ? format::parseSlotFileName(name)
                                                          : format::parseStatementFileName(name);
        const Copies copies = readCopies(storage, name, *hash);
        for (const auto folder : kFolders) {
            const auto bytes = storage.read(inFolder(folder, name), format::kMaximumStatement);
            if (!copies.whole || (bytes.ok() && crypto::sha256(*bytes) == *hash)) {
                continue;
            }
            if (bytes.ok() || bytes.error().code == Code::Damaged) {
                TRY_VOID(storage.remove(inFolder(folder, name)));
            }
            TRY_VOID(storage.write(inFolder(folder, name), *copies.whole));
            ++repaired;
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
