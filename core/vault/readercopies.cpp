// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/readercopies.h"

#include <embedded/reader.h>

#include <algorithm>
#include <array>

#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "files/names.h"
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

/// A swapped reader must not be run by somebody in need, nor what was put beside it.
Result<void> removeSwapped(Storage& storage, std::vector<std::string>& altered) {
    TRY(const auto swapped, swappedReaders(storage));
    for (const auto& name : swapped) {
        if (name.back() == '/') {
            altered.push_back("the folder " + displayPath(name) +
                              " lies beside the recovery reader, where Python could take it for a part of "
                              "that program: delete it");
            continue;
        }
        TRY_VOID(storage.remove(name));
        altered.push_back("the program " + displayPath(name) +
                          " was no recovery reader of Coffer's, and was removed");
    }
    return {};
}

/// Whether Python would take it for a module when a program beside it imports one. What systems and
/// synchronising programs leave there has names that no module can have.
bool isImportable(const ObjectInfo& object) {
    constexpr std::array<std::string_view, 6> kExtensions = {".py", ".pyc", ".pyw", ".pyd", ".so", ".dll"};
    const std::string_view name = object.name;
    const std::string_view stem = name.substr(0, name.find('.'));
    const bool isModule = !stem.empty() && !fixedFromHex<Hash>(stem) && std::ranges::all_of(stem, [](char c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               static_cast<unsigned char>(c) >= 0x80;
    });
    return isModule && (object.isFolder || std::ranges::any_of(kExtensions, [&](auto extension) {
                            return name.ends_with(extension);
                        }));
}

bool isWhole(Storage& storage, const std::string& name, const Hash& promised) {
    const auto content = storage.read(name, kMaximumReader);
    return content.ok() && crypto::sha256(*content) == promised;
}

}  // namespace

std::optional<Hash> parseReaderName(std::string_view name) {
    const auto dot = name.find('.');
    const std::string_view extension = dot == std::string_view::npos ? "" : name.substr(dot + 1);
    const bool isPlain = !extension.empty() && std::all_of(extension.begin(), extension.end(),
                                                           [](char c) { return c >= 'a' && c <= 'z'; });
    return isPlain ? fixedFromHex<Hash>(name.substr(0, dot)) : std::nullopt;
}

Result<std::vector<std::string>> swappedReaders(Storage& storage) {
    std::vector<std::string> swapped;
    TRY(const auto listed, storage.list(format::kReaderFolder));
    for (const auto& object : listed) {
        const auto promised = object.isFolder ? std::nullopt : parseReaderName(object.name);
        const std::string name = std::string(format::kReaderFolder) + "/" + object.name;
        if (promised ? !isWhole(storage, name, *promised) : isImportable(object)) {
            swapped.push_back(name + (object.isFolder ? "/" : ""));
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
