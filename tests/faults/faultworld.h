// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "keys/recoverykey.h"
#include "support/temporaryfolder.h"
#include "vault/backup.h"
#include "vault/owner.h"
#include "vault/setup.h"

/// What the tests share that ask what a fault may cost: nothing that was reported done.
///
/// Functions that judge return what is wrong as a sentence, "" when nothing is; so a test that goes through
/// hundreds of faults can say which one it was.
namespace coffer::test {

/// Names and contents of everything below a folder; directories have a trailing slash.
using Snapshot = std::map<std::string, std::string>;
Snapshot snapshotOf(const std::filesystem::path& folder);

/// Whether COFFER_FAULTS=long asks for every index and more seeds.
bool isLongRun();
/// COFFER_FAULTS_SEED, or a random one.
std::uint64_t faultsSeed();

/// A few files of many kinds: empty, small, of several chunks, compressible, a chat export.
void fillFolder(const std::filesystem::path& folder, std::mt19937_64& random);
/// A day in the life of a folder: new files, appended text, a byte changed in place, a deletion.
void changeFolder(const std::filesystem::path& folder, std::mt19937_64& random);

/// A backup that a run reported as done, and what it must restore to.
struct Reported {
    format::EntryReference entry;
    std::string root;  ///< the name of the folder that was backed up
    Snapshot content;
};

/// A recovery key and what it is called in the vault.
struct KnownKey {
    RecoveryKey key;
    SlotId slot;

    [[nodiscard]] Result<std::unique_ptr<OwnerVault>> unlock(Storage& storage) const;
};

/// A computer of the tests: its capability, the folder it backs up, and the base of its local state.
struct TestComputer {
    Capability capability;
    std::filesystem::path data;
    std::filesystem::path state;

    /// Opens the vault as this computer and backs up; reads the folder's content first.
    Result<Reported> backUp(Storage& storage, const Clock& clock = systemTime) const;
};

/// A vault made by set-up, with one recovery key and one computer.
struct MadeVault {
    KnownKey key;
    Capability capability;
};
MadeVault makeVault(Storage& storage, const Clock& clock = systemTime);

/// Restores into a new folder and compares.
std::string checkRestore(OwnerVault& owner, const Reported& backup);
/// Verifies everything, and restores each of the backups.
std::string checkVault(OwnerVault& owner, const std::vector<Reported>& backups,
                       const Clock& clock = systemTime);
/// The same, unlocking first.
std::string checkVault(Storage& storage, const KnownKey& key, const std::vector<Reported>& backups,
                       const Clock& clock = systemTime);

}  // namespace coffer::test
