// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "bytes/bytes.h"
#include "result/result.h"

namespace coffer {

class RestoreTarget;

/// A directory of a restore target: the target itself, or one made or opened by createDirectory.
enum class DirectoryId : std::uint32_t { Root = 0 };

/// A file that this restore has put in place; needed to make further hard links to it.
struct RestoredPlace {
    DirectoryId directory = DirectoryId::Root;
    std::string name;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
};

/// A regular file on its way into a restore target, under a temporary name beside its final one. Nobody sees
/// the final name until commit(). Destroying it without commit() removes the temporary file.
///
/// Holds one descriptor (two while a large file is written). The RestoreTarget must outlive it.
class RestoredFile {
public:
    RestoredFile(RestoredFile&&) noexcept;
    RestoredFile& operator=(RestoredFile&&) noexcept;
    ~RestoredFile();

    /// Writes at that place, in any order and from several threads at once. What is never written is a hole
    /// and takes no space. Large blocks at multiples of 4096 in large files go past the system's cache.
    /// Damaged when it would go beyond the size given to createFile: then the stored tree contradicts itself.
    Result<void> writeAt(std::uint64_t offset, ByteView bytes);

    /// Sets size, owner, mode and times and gives the file its final name, all or nothing: on an error the
    /// temporary file is gone. Not durable until RestoreTarget::finish. One thread, after all writes.
    Result<RestoredPlace> commit();

private:
    friend class RestoreTarget;
    struct State;
    explicit RestoredFile(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

}  // namespace coffer
