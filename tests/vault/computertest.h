// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "format/layout.h"
#include "storage/memorystorage.h"
#include "support/temporaryfolder.h"
#include "support/testvault.h"
#include "vault/backup.h"
#include "vault/computer.h"

namespace coffer::test {

inline BackupRequest requestFor(const std::filesystem::path& path) {
    BackupRequest request;
    request.paths = {path.string()};
    return request;
}

// A computer's vault in memory, with a small folder to back up.
class ComputerTest : public ::testing::Test {
protected:
    ComputerTest() : storage(std::make_shared<MemoryStorage>()), vault(*storage) {
        std::filesystem::create_directory(place / "home");
        place.put("home/a", std::string(100'000, 'a'));
        place.put("home/b", "b");
    }
    Result<std::unique_ptr<ComputerVault>> open(Storage& where) {
        return ComputerVault::open(where, vault.capability(), place / "state");
    }
    Result<BackupOutcome> backUpTo(Storage& where) {
        NoProgress progress;
        TRY(auto computer, open(where));
        return backUp(*computer, requestFor(place / "home"), progress);
    }
    std::vector<ObjectInfo> packs() {
        return storage->list(format::packsFolder(vault.capability().computer)).value();
    }

    TemporaryFolder place;
    std::shared_ptr<MemoryStorage> storage;
    TestVault vault;
};

}  // namespace coffer::test
