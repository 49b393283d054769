// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/storage.h"

/// The seam below DiskStorage: everything it asks of an operating system, and nothing else. The same logic
/// runs over the real one (posixfile.cpp, windowsfile.cpp) and over a simulated disk that loses its cache, by
/// which the tests prove that the order of syncs is right. Of use to DiskStorage and tests only.
///
/// Paths are relative to the root, joined by '/', checked by the caller; "" is the root. No link inside the
/// root is ever followed. Nothing here is durable until it is synced: the bytes of a file by sync or
/// syncFile, the presence or absence of a name by syncFolder of the folder that holds it. Codes are those of
/// storage.h; when the root itself cannot be reached, every method says Unavailable.
namespace coffer {

/// A file being written. One thread at a time. Closed, not deleted, when destroyed.
class OutputFile {
public:
    virtual ~OutputFile() = default;
    virtual Result<void> append(ByteView bytes) = 0;
    /// Writes out what append kept back and waits until all bytes are on the medium. Called once, last. An
    /// error is final: an operating system may forget bytes that it could not write, so a second sync that
    /// succeeds would prove nothing.
    virtual Result<void> sync() = 0;
};

/// All methods may be called from any thread at the same time.
class FileSystem {
public:
    struct Entry {
        std::string name;
        std::uint64_t size;
        bool isFolder;
        std::chrono::system_clock::time_point modified;
    };
    enum class Renamed { Done, NameTaken };

    virtual ~FileSystem() = default;

    /// Files and folders only, in no order, unfinished writes included. Error NotFound if the folder is
    /// absent, Refused if it is a link or a file.
    virtual Result<std::vector<Entry>> list(std::string_view folder) = 0;
    /// Makes one folder within an existing one; one that is there already is fine.
    virtual Result<void> makeFolder(std::string_view folder) = 0;
    virtual Result<void> syncFolder(std::string_view folder) = 0;

    /// Makes a new file and opens it for writing. Requires: nobody else uses this name.
    virtual Result<std::unique_ptr<OutputFile>> createFile(std::string_view path) = 0;
    /// NotFound for what is not an ordinary file.
    virtual Result<std::unique_ptr<ObjectReader>> openFile(std::string_view path) = 0;
    /// Syncs the bytes of a finished file, whoever wrote it.
    virtual Result<void> syncFile(std::string_view path) = 0;
    /// Renames a file within its folder in one step, unless the new name is in use.
    virtual Result<Renamed> renameFile(std::string_view from, std::string_view to) = 0;
    /// NotFound for what is not an ordinary file.
    virtual Result<void> removeFile(std::string_view path) = 0;

    virtual std::optional<std::uint64_t> freeSpace() = 0;
};

/// What to do about a root that is not there.
enum class Root {
    MustExist,  ///< Error NotFound.
    Create,     ///< Make it, durably. The folder around it must exist, so that a drive that is not plugged in
                ///< is not taken for an empty one.
};

/// The file system of this computer, below `root`. `root` may itself be a link or lie behind one. Error
/// Invalid if it is not a folder. The root is looked up again for every operation, so that a drive can be
/// taken out while a program is open; if another folder is found in its place, the methods say Unavailable.
Result<std::unique_ptr<FileSystem>> openSystemFiles(const std::filesystem::path& root, Root mode);

}  // namespace coffer
