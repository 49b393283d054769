// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "format/prefix.h"
#include "keys/keyring.h"
#include "keys/statementbook.h"

/// One vector of the format (FORMAT.md section 17), as the file has it and as the code that judges it wants
/// it.
namespace coffer::test {

/// A text header, an empty line, the object in hexadecimal.
struct Vector {
    explicit Vector(const std::filesystem::path& path) : name(path.stem().string()) {
        std::ifstream stream(path, std::ios::binary);
        std::string line;
        while (std::getline(stream, line) && !line.empty()) {
            const auto colon = line.find(": ");
            fields.emplace(line.substr(0, colon), colon == std::string::npos ? "" : line.substr(colon + 2));
        }
        std::string hex;
        while (std::getline(stream, line)) {
            hex += line;
        }
        data = fromHex(hex).value();
    }
    [[nodiscard]] std::string text(const std::string& key) const {
        const auto found = fields.find(key);
        return found == fields.end() ? "" : found->second;
    }
    [[nodiscard]] std::vector<std::string> all(const std::string& key) const {
        std::vector<std::string> values;
        for (auto [it, end] = fields.equal_range(key); it != end; ++it) {
            values.push_back(it->second);
        }
        return values;
    }
    [[nodiscard]] VaultId vault() const { return fixedFromHex<VaultId>(text("vault")).value(); }
    [[nodiscard]] KeyRing ring() const {
        KeyRing ring(vault());
        for (const auto& epoch : all("epoch")) {
            const auto space = epoch.find(' ');
            ring.add(std::stoull(epoch), VaultKey::from(*fromHex(epoch.substr(space + 1))).value());
        }
        return ring;
    }
    /// The parts of "computers/<computer>/packs/<hash>".
    [[nodiscard]] ComputerId computer() const {
        return fixedFromHex<ComputerId>(text("path").substr(10, 32)).value();
    }
    [[nodiscard]] Hash hash() const {
        return fixedFromHex<Hash>(text("path").substr(text("path").size() - 64)).value();
    }
    [[nodiscard]] StatementBook book(const KeyRing& ring, bool withOwn) const {
        std::vector<StatementFile> files;
        for (const auto& hex : all("statement")) {
            const Bytes bytes = *fromHex(hex);
            files.push_back({crypto::sha256(bytes), bytes});
        }
        if (withOwn) {
            files.push_back({hash(), data});
        }
        auto book = StatementBook::read(vault(), ring.noticeKey(), files);
        book.authenticate(ring);
        return book;
    }

    std::string name;
    std::multimap<std::string, std::string> fields;
    Bytes data;
};

}  // namespace coffer::test
