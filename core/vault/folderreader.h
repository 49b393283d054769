// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vault/chunksource.h"
#include "vault/tree.h"

namespace coffer {

/// Looking around in a backup, folder by folder and a stretch at a time, for whoever shows it: listPath()
/// (list.h) reads the vault's indexes anew for each folder, this reads them once. Memory is bounded by the
/// table of chunks and what is asked for, however much a folder holds. One thread; the OwnerVault must
/// outlive it. A backup that is forgotten and pruned meanwhile reads as damaged.
class FolderReader {
public:
    struct Stretch {
        std::vector<format::Entry> entries;  ///< in order of their names
        bool atEnd = true;
        std::optional<Error> damage;  ///< why some entries between these cannot be told; the first reason
    };

    /// Reads the indexes, and enters the backup's top. Errors: Cancelled, those of the backup's own entry and
    /// of Storage::list.
    static Result<std::unique_ptr<FolderReader>> open(OwnerVault& owner, const LogRecord& backup,
                                                      const Progress& progress);

    /// Goes to a folder, "" being the top; next() then begins there. After an error it stays where it was.
    /// Errors: NotFound, Invalid when it is no folder, those of reading nodes.
    Result<void> enter(std::string_view path, const Progress& progress);
    /// The next entries of the folder, `most` at the most. Errors: Cancelled, Unavailable, Damaged for a
    /// folder that has no end.
    Result<Stretch> next(std::size_t most, const Progress& progress);

private:
    FolderReader(std::unique_ptr<ChunkSource> chunks, const ChunkId& root);

    std::unique_ptr<ChunkSource> m_chunks;
    ChunkId m_root;
    std::optional<DirectoryCursor> m_cursor;
};

}  // namespace coffer
