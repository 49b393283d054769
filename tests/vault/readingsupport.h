// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "keys/recoverykey.h"
#include "storage/memorystorage.h"
#include "support/temporaryfolder.h"
#include "support/vectorfile.h"
#include "vault/owner.h"
#include "vault/restore.h"

/// What the tests of the reading half share.
namespace coffer::test {

inline Bytes bytesOfFile(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Every regular file below a folder with its SHA-256; symbolic links are not followed and not listed.
inline std::map<std::string, std::string> sumsBelow(const std::filesystem::path& folder) {
    std::map<std::string, std::string> sums;
    for (const auto& item : std::filesystem::recursive_directory_iterator(folder)) {
        if (item.is_regular_file() && !item.is_symlink()) {
            sums[item.path().lexically_relative(folder).string()] =
                toHex(crypto::sha256(bytesOfFile(item.path())));
        }
    }
    return sums;
}

/// A vault made by the independent writer, and what its backups hold.
struct GoldenVault {
    explicit GoldenVault(const std::string& name)
        : folder(std::filesystem::path(COFFER_TEST_DATA) / "vectors/vaults" / name),
          text(folder.string() + ".txt") {
        for (const auto& item : std::filesystem::recursive_directory_iterator(folder)) {
            if (item.is_regular_file()) {
                storage.put(item.path().lexically_relative(folder).generic_string(),
                            bytesOfFile(item.path()));
            }
        }
        readSums();
    }

    [[nodiscard]] UnlockSecret recoveryKey() const {
        const auto key = RecoveryKey::parse(text.text("recovery-key"));
        return {std::string(format::kMethodRecoveryKey), SecretBytes::copyOf(key->secret())};
    }

    std::filesystem::path folder;
    VectorFile text;
    MemoryStorage storage;
    std::map<std::string, std::map<std::string, std::string>> backups;  ///< entry's hash → path → sum

private:
    void readSums() {
        std::ifstream stream(folder.string() + ".txt");
        std::string backup;
        for (std::string word; stream >> word;) {
            if (word == "backup:") {
                stream >> backup;
                backups[backup];
            } else if (word == "file:") {
                std::string sum;
                std::string size;
                std::string path;
                stream >> sum >> size >> path;
                backups[backup][std::string(asText(fromHex(path).value()))] = sum;
            }
        }
    }
};

inline std::unique_ptr<OwnerVault> unlocked(Storage& storage, const UnlockSecret& secret) {
    auto owner = OwnerVault::unlock(storage, secret);
    if (!owner.ok()) {
        ADD_FAILURE() << owner.error().detail;
        std::abort();
    }
    return std::move(owner).value();
}

inline const LogRecord* backupNamed(const OwnerVault& owner, const std::string& hash) {
    for (const LogRecord* record : owner.log().backups(LogBook::Forgotten::Include)) {
        if (toHex(record->reference.hash) == hash) {
            return record;
        }
    }
    return nullptr;
}

}  // namespace coffer::test
