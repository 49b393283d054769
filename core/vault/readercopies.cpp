// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/readercopies.h"

#include <embedded/reader.h>

#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "format/layout.h"

namespace coffer {
namespace {

std::string readerName(ByteView content, std::string_view extension) {
    return std::string(format::kReaderFolder) + "/" + toHex(crypto::sha256(content)) + std::string(extension);
}

/// Writes `content` under `name` unless exactly that is there. True when something else had been there.
Result<bool> ensureObject(Storage& storage, const std::string& name, ByteView content) {
    const auto present = storage.read(name, kMaximumReader);
    if (present.ok() && std::equal(present->begin(), present->end(), content.begin(), content.end())) {
        return false;
    }
    const bool absent = !present.ok() && present.error().code == Code::NotFound;
    if (!absent) {
        TRY_VOID(storage.remove(name));
    }
    TRY_VOID(storage.write(name, content));
    return !absent;
}

/// A swapped reader must not be run by somebody in need.
Result<void> removeSwapped(Storage& storage, std::vector<std::string>& altered) {
    TRY(const auto swapped, swappedReaders(storage));
    for (const auto& name : swapped) {
        TRY_VOID(storage.remove(name));
        altered.push_back("the copy of the recovery reader " + name + " had been altered and was removed");
    }
    return {};
}

}  // namespace

Result<std::vector<std::string>> swappedReaders(Storage& storage) {
    std::vector<std::string> swapped;
    TRY(const auto listed, storage.list(format::kReaderFolder));
    for (const auto& object : listed) {
        const auto promised = fixedFromHex<Hash>(object.name.substr(0, object.name.rfind('.')));
        if (object.isFolder || !promised) {
            continue;
        }
        const std::string name = std::string(format::kReaderFolder) + "/" + object.name;
        const auto content = storage.read(name, kMaximumReader);
        if (!content.ok() || crypto::sha256(*content) != *promised) {
            swapped.push_back(name);
        }
    }
    return swapped;
}

Result<std::vector<std::string>> ensureReaderCopies(Storage& storage) {
    std::vector<std::string> altered;
    TRY_VOID(removeSwapped(storage, altered));
    TRY(const bool reader, ensureObject(storage, readerName(embedded::kReader, ".py"), embedded::kReader));
    TRY(const bool specification,
        ensureObject(storage, readerName(embedded::kFormat, ".md"), embedded::kFormat));
    TRY(const bool howTo, ensureObject(storage, std::string(format::kHowToOpen), embedded::kHowToOpen));
    static_cast<void>(reader);
    static_cast<void>(specification);
    if (howTo) {
        altered.emplace_back("HOW-TO-OPEN.txt had been altered or was of an older version and was put right");
    }
    return altered;
}

Hash readerHash() {
    return crypto::sha256(embedded::kReader);
}

}  // namespace coffer
