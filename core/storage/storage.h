// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bytes/bytes.h"
#include "result/result.h"

/// The room `storage`: where a vault lives. It knows names and bytes, and nothing of what they mean.
///
///  * storage.h        the interface (this file); objectname.h says which names there are
///  * diskstorage.h    a folder on a disk, a network share or in a synchronised directory
///  * memorystorage.h  a vault that is gone with the process, for tests and the demonstration
///  * filesystem.h     the seam below the disk: the few verbs of an operating system that it needs
///
/// A storage holds objects: files that are written once under a name that follows from their content, and
/// never change. There are no locks and nothing is ever overwritten, so any number of programs and computers
/// can use one storage at the same time.
///
/// Failures are told in these codes, with a sentence that names the object or folder: Invalid (a name that is
/// not one, a path too long for the disk), NotFound, Damaged (shorter or larger than it must be, unreadable
/// sectors), Denied, NoSpace, Busy, Refused (see each method), Unavailable (the drive or the root is gone).
namespace coffer {

/// One entry of a folder.
struct ObjectInfo {
    std::string name;  ///< Within the folder, the bytes as they are: not every listed name is an object name.
    std::uint64_t size = 0;  ///< In bytes; 0 for a folder.
    bool isFolder = false;

    bool operator==(const ObjectInfo&) const = default;
};

/// An object opened for reading. May outlive its Storage. All methods may be called from any thread at the
/// same time.
class ObjectReader {
public:
    virtual ~ObjectReader() = default;

    /// The size when the object was opened, in bytes.
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// Fills `into` with the bytes from `offset`. Error Damaged if the object ends before that.
    virtual Result<void> readAt(std::uint64_t offset, ByteSpan into) = 0;
};

/// A new object that nobody sees yet. One thread at a time; may outlive its Storage. Destroyed without a
/// successful commit, it leaves nothing behind.
class ObjectWriter {
public:
    virtual ~ObjectWriter() = default;

    /// Adds bytes at the end; no size is too small. After an error the object is lost: every later call gives
    /// the same error again.
    virtual Result<void> append(ByteView bytes) = 0;

    /// Makes the object durable, then visible under `name` in the folder it was created for, all at once,
    /// then makes the name durable. Success means that the object survives a loss of power. An error means
    /// that it is either absent or, when only the last step did not work, present and whole, though perhaps
    /// not durable. If an object of that name and of the same size is there already, that one is kept, made
    /// durable, and the commit succeeds, because names follow from content; of another size: Error Refused.
    /// Nothing is ever overwritten. `name` is one part of an object name, without '/'. Requires: not yet
    /// committed.
    virtual Result<void> commit(std::string_view name) = 0;
};

/// Where a vault lives. All methods may be called from any thread at the same time.
/// Names and folders are as objectname.h says, else Error Invalid; the folder "" is the root.
class Storage {
public:
    Storage() = default;
    Storage(const Storage&) = delete;
    Storage& operator=(const Storage&) = delete;
    virtual ~Storage() = default;

    /// What is in a folder, sorted by the bytes of the name. A folder that is not there is empty. Unfinished
    /// writes, links, pipes and devices are never listed; anything else is, whatever its name. An object that
    /// another run left here may be whole and not yet durable; a commit in the same folder makes it so.
    /// Error Refused if the folder is a link or a file.
    virtual Result<std::vector<ObjectInfo>> list(std::string_view folder) = 0;

    /// Opens an object. What is not an ordinary file (a folder, a link, a pipe) is not an object: NotFound.
    virtual Result<std::unique_ptr<ObjectReader>> open(std::string_view name) = 0;

    /// Begins a new object in `folder`, which is made if absent.
    virtual Result<std::unique_ptr<ObjectWriter>> create(std::string_view folder) = 0;

    /// Deletes an object; success means that it stays deleted after a loss of power.
    virtual Result<void> remove(std::string_view name) = 0;

    /// Bytes that can still be written, where that is known.
    virtual std::optional<std::uint64_t> capacity() = 0;

    /// The folder of this computer's file system that it lies in, if it lies in one: whoever reads folders
    /// must be able to tell the vault's own from all others. Never changes.
    [[nodiscard]] virtual std::optional<std::string> localFolder() const { return std::nullopt; }

    /// Deletes what killed runs left of unfinished writes, if it was last written to longer ago than
    /// `olderThan`. Such leftovers never disturb anything; they only cost space. Returns how many went.
    virtual Result<std::size_t> removeStaleTemporaries(std::chrono::seconds olderThan) = 0;

    /// The same for leftovers older than a day: no write takes that long, on whichever computer.
    Result<std::size_t> removeStaleTemporaries();

    /// A whole small object. Error Damaged if it has more than `limit` bytes; the limit keeps a hostile
    /// storage from filling the memory.
    Result<Bytes> read(std::string_view name, std::uint64_t limit);

    /// create, append and commit in one.
    Result<void> write(std::string_view name, ByteView bytes);
};

}  // namespace coffer
