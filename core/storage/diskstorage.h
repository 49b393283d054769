// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <set>

#include "storage/filesystem.h"
#include "storage/storage.h"

namespace coffer {

/// A storage in a folder: on a disk, a network share, or in a directory that a cloud program synchronises.
///
/// An object is written under a temporary name beside its final place, synced, renamed without overwriting,
/// and its folder is synced. The folders above it are synced once for each DiskStorage, even if they were
/// there before: a killed run may have made them without getting so far. A kill at any moment leaves whole
/// objects and perhaps temporaries; so does a loss of power, on a disk that keeps its own promise about
/// syncing. File systems that cannot sync a folder (some network ones) are taken at their word.
///
/// The root may be a link; inside it, none is followed. No file stays open between calls except through
/// readers and writers, so that a drive can be taken out while a program merely shows a vault.
class DiskStorage final : public Storage {
public:
    /// See openSystemFiles for what `root` may be and how it fails.
    static Result<std::unique_ptr<DiskStorage>> open(const std::filesystem::path& root, Root mode);

    /// `folder` is where `files` lies, absolute; empty when it is no folder of this computer.
    explicit DiskStorage(std::shared_ptr<FileSystem> files, std::string folder = {});
    ~DiskStorage() override;

    Result<std::vector<ObjectInfo>> list(std::string_view folder) override;
    Result<std::unique_ptr<ObjectReader>> open(std::string_view name) override;
    Result<std::unique_ptr<ObjectWriter>> create(std::string_view folder) override;
    Result<void> remove(std::string_view name) override;
    std::optional<std::uint64_t> capacity() override;
    [[nodiscard]] std::optional<std::string> localFolder() const override;
    using Storage::removeStaleTemporaries;
    Result<std::size_t> removeStaleTemporaries(std::chrono::seconds olderThan) override;

private:
    Result<void> prepareFolder(std::string_view folder);
    Result<void> prepareOneFolder(std::string_view folder);
    void forgetFolders();

    std::shared_ptr<FileSystem> m_files;
    std::string m_folder;
    std::mutex m_mutex;
    std::set<std::string, std::less<>>
        m_durableFolders;  ///< Known to survive a loss of power; under m_mutex.
};

}  // namespace coffer
