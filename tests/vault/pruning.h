// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "bytes/encoding.h"
#include "storage/memorystorage.h"
#include "support/temporaryfolder.h"
#include "support/testvault.h"
#include "vault/backup.h"
#include "vault/forget.h"
#include "vault/prune.h"
#include "vault/tree.h"

namespace coffer::test {

template <typename T>
T must(Result<T> result) {
    if (!result.ok()) {
        ADD_FAILURE() << result.error().detail;
        std::abort();
    }
    return std::move(result).value();
}

/// One computer of a shared vault, with files of its own and its own memory of the vault.
struct TestComputer {
    Capability capability;
    TemporaryFolder files;
    TemporaryFolder state;
};

/// A vault that two computers share, and its owner. Content is made so that nothing of it is equal by chance.
class SharedVault {
public:
    static constexpr std::uint64_t kStart = 1'700'000'000'000;

    SharedVault() : m_vault(m_storage), laptop{m_vault.capability(), {}, {}} {
        phone.capability = m_vault.addComputer("phone");
    }

    [[nodiscard]] Clock clock() {
        return [this] { return m_time += 60'000; };
    }
    [[nodiscard]] std::unique_ptr<OwnerVault> owner(Storage& storage) const {
        return must(OwnerVault::unlock(storage, {std::string(format::kMethodRecoveryKey), m_vault.secret()}));
    }
    [[nodiscard]] std::unique_ptr<OwnerVault> owner() { return owner(m_storage); }

    std::unique_ptr<ComputerVault> open(const TestComputer& computer) {
        return must(
            ComputerVault::open(m_storage, computer.capability.clone(), computer.state.path(), clock()));
    }
    static format::EntryReference backUpWith(ComputerVault& opened, const TestComputer& computer) {
        NoProgress progress;
        BackupRequest request;
        request.paths = {computer.files.path().string()};
        return must(backUp(opened, request, progress)).entry;
    }
    format::EntryReference backUpOn(const TestComputer& computer) {
        return backUpWith(*open(computer), computer);
    }
    /// Puts a file of 200,000 bytes that follow from `seed`.
    static void putFile(const TestComputer& computer, const std::string& name, std::uint32_t seed) {
        std::string content;
        for (std::uint32_t i = 0; content.size() < 200'000; ++i) {
            seed = seed * 1'664'525U + 1'013'904'223U + i;
            content.push_back(static_cast<char>(seed >> 24U));
        }
        computer.files.put(name, content);
    }
    void forget(const TestComputer& by, const format::EntryReference& backup) {
        const auto unlocked = owner();
        must(forgetBackups(*unlocked, *open(by), {backup}, "test", Insist::NewestVerified));
    }
    Result<PruneOutcome> pruneOn(const TestComputer& computer) {
        NoProgress progress;
        return prune(*owner(), *open(computer), progress);
    }

    [[nodiscard]] MemoryStorage& storage() { return m_storage; }
    [[nodiscard]] TestVault& vault() { return m_vault; }

private:
    MemoryStorage m_storage;
    TestVault m_vault;
    std::uint64_t m_time = kStart;

public:
    TestComputer laptop;
    TestComputer phone{m_vault.capability(), {}, {}};
};

/// Two backups of a computer that share nothing, so that the packs of the first die when it is forgotten.
void makeDisjointHistory(SharedVault& shared, const TestComputer& computer, std::uint32_t seed,
                         format::EntryReference& first);
/// The same with a file "stays" in both; the first alone needs the file "old".
void makeHistory(SharedVault& shared, const TestComputer& computer, std::uint32_t seed,
                 format::EntryReference& first);

/// Reads every byte of every backup that is not forgotten, without the code that decides what is needed.
/// Returns how many files there were; a test fails for whatever cannot be read.
std::size_t readEverything(OwnerVault& owner);

/// The names of all objects below "computers".
std::vector<std::string> objectNames(Storage& storage);
std::vector<std::string> packNames(Storage& storage, const ComputerId& computer);

}  // namespace coffer::test
