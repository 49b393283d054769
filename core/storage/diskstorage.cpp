// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/diskstorage.h"

#include <algorithm>
#include <cassert>

#include "storage/objectname.h"
#include "storage/storageerror.h"

namespace coffer {
namespace {

using Clock = std::chrono::system_clock;

// A hostile or looping tree costs no more stack than this.
constexpr int kDeepestFolder = 16;

class DiskWriter final : public ObjectWriter {
public:
    DiskWriter(std::string_view folder, std::string path, std::unique_ptr<OutputFile> file,
               std::shared_ptr<FileSystem> files)
        : m_folder(folder), m_path(std::move(path)), m_file(std::move(file)), m_files(std::move(files)) {}

    DiskWriter(const DiskWriter&) = delete;
    DiskWriter& operator=(const DiskWriter&) = delete;

    ~DiskWriter() override {
        m_file.reset();
        if (m_isTemporaryThere) {
            // Should this not work, removeStaleTemporaries finds the file some day.
            static_cast<void>(m_files->removeFile(m_path).ok());
        }
    }

    Result<void> append(ByteView bytes) override {
        assert(m_isTemporaryThere && "nothing is added to a committed object");
        if (!m_failure) {
            m_size += bytes.size();
            keepFailure(m_file->append(bytes));
        }
        return outcome();
    }

    Result<void> commit(std::string_view name) override {
        assert(m_isTemporaryThere && "an object is committed once");
        TRY_VOID(checkNamePart(name));
        TRY_VOID(outcome());
        keepFailure(publish(joinName(m_folder, name)));
        return outcome();
    }

private:
    void keepFailure(Result<void> result) {
        if (!result) {
            m_failure = std::move(result).error();
        }
    }

    Result<void> outcome() const { return m_failure ? Result<void>(*m_failure) : Result<void>(); }

    Result<void> publish(const std::string& name) {
        TRY_VOID(m_file->sync());
        m_file.reset();
        TRY(const auto renamed, m_files->renameFile(m_path, name));
        if (renamed == FileSystem::Renamed::NameTaken) {
            return adoptExisting(name);
        }
        m_isTemporaryThere = false;
        return m_files->syncFolder(m_folder);
    }

    // Whoever wrote the object that is there may have been killed before its syncs, so they are made up for.
    Result<void> adoptExisting(const std::string& name) {
        TRY_VOID(checkSameSize(name));
        TRY_VOID(m_files->syncFile(name));
        TRY_VOID(m_files->removeFile(m_path));
        m_isTemporaryThere = false;
        return m_files->syncFolder(m_folder);
    }

    Result<void> checkSameSize(const std::string& name) {
        const auto existing = m_files->openFile(name);
        if (!existing && existing.error().code != Code::NotFound) {
            return existing.error();
        }
        return existing && (*existing)->size() == m_size ? Result<void>() : nameTaken(name);
    }

    std::string m_folder;
    std::string m_path;
    std::unique_ptr<OutputFile> m_file;
    std::shared_ptr<FileSystem> m_files;
    std::uint64_t m_size = 0;
    std::optional<Error> m_failure;
    bool m_isTemporaryThere = true;
};

// Removes stale temporaries of one folder and those below it.
class Sweep {
public:
    Sweep(FileSystem& files, Clock::time_point before) : m_files(files), m_before(before) {}

    Result<void> run(const std::string& folder, int depth) {
        auto entries = m_files.list(folder);
        if (!entries) {
            const bool notOurs = depth > 0 && entries.error().code == Code::Denied;
            return notOurs || vanished(entries.error()) ? Result<void>() : std::move(entries).error();
        }
        for (const auto& entry : *entries) {
            TRY_VOID(visit(joinName(folder, entry.name), entry, depth));
        }
        return {};
    }

    [[nodiscard]] std::size_t removed() const { return m_removed; }

private:
    // Another run tidies up at the same time, or the folder was swapped for something else. A folder that may
    // not be read (lost+found in the root of a drive) holds nothing that a run has left.
    static bool vanished(const Error& error) {
        return error.code == Code::NotFound || error.code == Code::Refused;
    }

    Result<void> visit(const std::string& path, const FileSystem::Entry& entry, int depth) {
        if (entry.isFolder) {
            return depth < kDeepestFolder ? run(path, depth + 1) : Result<void>();
        }
        if (!isTemporaryName(entry.name) || entry.modified >= m_before) {
            return {};
        }
        auto result = m_files.removeFile(path);
        m_removed += result.ok() ? 1U : 0U;
        return result || vanished(result.error()) ? Result<void>() : std::move(result);
    }

    FileSystem& m_files;
    Clock::time_point m_before;
    std::size_t m_removed = 0;
};

}  // namespace

Result<std::unique_ptr<DiskStorage>> DiskStorage::open(const std::filesystem::path& root, Root mode) {
    TRY(auto files, openSystemFiles(root, mode));
    std::error_code error;
    const auto folder = std::filesystem::absolute(root, error);
    return std::make_unique<DiskStorage>(std::move(files), error ? std::string() : folder.string());
}

DiskStorage::DiskStorage(std::shared_ptr<FileSystem> files, std::string folder)
    : m_files(std::move(files)), m_folder(std::move(folder)) {}

DiskStorage::~DiskStorage() = default;

std::optional<std::string> DiskStorage::localFolder() const {
    return m_folder.empty() ? std::nullopt : std::optional(m_folder);
}

Result<std::vector<ObjectInfo>> DiskStorage::list(std::string_view folder) {
    TRY_VOID(checkFolderName(folder));
    auto entries = m_files->list(folder);
    std::vector<ObjectInfo> objects;
    if (!entries) {
        return entries.error().code == Code::NotFound ? Result(std::move(objects))
                                                      : std::move(entries).error();
    }
    for (auto& entry : *entries) {
        if (!isTemporaryName(entry.name)) {
            objects.push_back({std::move(entry.name), entry.isFolder ? 0 : entry.size, entry.isFolder});
        }
    }
    std::sort(objects.begin(), objects.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return objects;
}

Result<std::unique_ptr<ObjectReader>> DiskStorage::open(std::string_view name) {
    TRY_VOID(checkObjectName(name));
    return m_files->openFile(name);
}

Result<std::unique_ptr<ObjectWriter>> DiskStorage::create(std::string_view folder) {
    TRY_VOID(checkFolderName(folder));
    auto path = joinName(folder, makeTemporaryName());
    TRY_VOID(prepareFolder(folder));
    auto file = m_files->createFile(path);
    if (!file && file.error().code == Code::NotFound) {
        // Somebody deleted the folder since it was last used.
        forgetFolders();
        TRY_VOID(prepareFolder(folder));
        file = m_files->createFile(path);
    }
    if (!file) {
        return std::move(file).error();
    }
    return std::unique_ptr<ObjectWriter>(
        std::make_unique<DiskWriter>(folder, std::move(path), std::move(file).value(), m_files));
}

Result<void> DiskStorage::remove(std::string_view name) {
    TRY_VOID(checkObjectName(name));
    TRY_VOID(m_files->removeFile(name));
    return m_files->syncFolder(splitObjectName(name).folder);
}

std::optional<std::uint64_t> DiskStorage::capacity() {
    return m_files->freeSpace();
}

Result<std::size_t> DiskStorage::removeStaleTemporaries(std::chrono::seconds olderThan) {
    Sweep sweep(*m_files, Clock::now() - olderThan);
    TRY_VOID(sweep.run("", 0));
    return sweep.removed();
}

// Makes the folder and those around it, from the root down, and makes sure that each will be found again.
Result<void> DiskStorage::prepareFolder(std::string_view folder) {
    for (std::size_t end = 0; end < folder.size();) {
        end = std::min(folder.find('/', end + 1), folder.size());
        TRY_VOID(prepareOneFolder(folder.substr(0, end)));
    }
    return {};
}

Result<void> DiskStorage::prepareOneFolder(std::string_view folder) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_durableFolders.contains(folder)) {
            return {};
        }
    }
    TRY_VOID(m_files->makeFolder(folder));
    TRY_VOID(m_files->syncFolder(splitObjectName(folder).folder));
    const std::scoped_lock lock(m_mutex);
    m_durableFolders.emplace(folder);
    return {};
}

void DiskStorage::forgetFolders() {
    const std::scoped_lock lock(m_mutex);
    m_durableFolders.clear();
}

}  // namespace coffer
