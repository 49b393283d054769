// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "storage/diskstorage.h"
#include "storage/filesystem.h"

namespace coffer::test {

/// A disk with a cache that is lost when the power goes. It promises only what standards promise: the bytes
/// of a file are safe after sync, a name in a folder after syncFolder of that folder, and nothing is safe
/// below a folder whose own name is not. Everything else may happen to what was not synced, in any order: a
/// change of a name is kept or lost on its own (a rename may leave both names or neither), a block of a file
/// is kept, lost or garbage, its size anything up to what was written. Real disks are kinder, so what
/// survives here survives.
///
/// Steps are the calls that change or sync something, counted from 1.
/// All methods may be called from any thread at the same time.
class CrashDisk final : public FileSystem {
public:
    enum class Step { MakeFolder, SyncFolder, CreateFile, Append, Sync, SyncFile, Rename, Remove };

    CrashDisk();
    ~CrashDisk() override;

    /// The power goes during the n-th step: that step is perhaps half done, and from it on every call says
    /// Unavailable.
    void losePowerAt(std::uint64_t step);
    /// The n-th step gives this error and does nothing; a failed sync also forgets what it should have saved,
    /// as Linux does.
    void failAt(std::uint64_t step, Code code);
    /// Makes a kind of step a lie: it says that it worked and does nothing. Only for syncs.
    void ignore(Step step);

    [[nodiscard]] std::uint64_t steps() const;
    /// What the disk holds when the power is back. Equal seeds give equal disks.
    [[nodiscard]] std::shared_ptr<CrashDisk> afterPowerLoss(std::uint64_t seed) const;
    /// The same disk with its cache, as a program finds it whose predecessor was killed.
    [[nodiscard]] std::shared_ptr<CrashDisk> afterKill() const;

    Result<std::vector<Entry>> list(std::string_view folder) override;
    Result<void> makeFolder(std::string_view folder) override;
    Result<void> syncFolder(std::string_view folder) override;
    Result<std::unique_ptr<OutputFile>> createFile(std::string_view path) override;
    Result<std::unique_ptr<ObjectReader>> openFile(std::string_view path) override;
    Result<void> syncFile(std::string_view path) override;
    Result<Renamed> renameFile(std::string_view from, std::string_view to) override;
    Result<void> removeFile(std::string_view path) override;
    std::optional<std::uint64_t> freeSpace() override { return std::nullopt; }

    class State;  ///< Implementation detail: the tree of nodes and what is to go wrong.

private:
    explicit CrashDisk(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

/// DiskStorage over a CrashDisk: for tests of everything above storage.
///
///     CrashStorage storage;
///     storage.disk().losePowerAt(n);
///     … use it until it says Unavailable …
///     const auto found = storage.afterPowerLoss(seed);
class CrashStorage final : public Storage {
public:
    CrashStorage() : CrashStorage(std::make_shared<CrashDisk>()) {}
    explicit CrashStorage(std::shared_ptr<CrashDisk> disk) : m_disk(std::move(disk)), m_storage(m_disk) {}

    [[nodiscard]] CrashDisk& disk() { return *m_disk; }
    [[nodiscard]] std::unique_ptr<CrashStorage> afterPowerLoss(std::uint64_t seed) const {
        return std::make_unique<CrashStorage>(m_disk->afterPowerLoss(seed));
    }
    [[nodiscard]] std::unique_ptr<CrashStorage> afterKill() const {
        return std::make_unique<CrashStorage>(m_disk->afterKill());
    }

    Result<std::vector<ObjectInfo>> list(std::string_view folder) override { return m_storage.list(folder); }
    Result<std::unique_ptr<ObjectReader>> open(std::string_view name) override {
        return m_storage.open(name);
    }
    Result<std::unique_ptr<ObjectWriter>> create(std::string_view folder) override {
        return m_storage.create(folder);
    }
    Result<void> remove(std::string_view name) override { return m_storage.remove(name); }
    std::optional<std::uint64_t> capacity() override { return m_storage.capacity(); }
    using Storage::removeStaleTemporaries;
    Result<std::size_t> removeStaleTemporaries(std::chrono::seconds olderThan) override {
        return m_storage.removeStaleTemporaries(olderThan);
    }

private:
    std::shared_ptr<CrashDisk> m_disk;
    DiskStorage m_storage;
};

}  // namespace coffer::test
