// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "files/directory.h"
#include "vault/computer.h"

namespace coffer {

/// The folders that belong to Coffer itself and are never backed up: the vault, which would otherwise grow by
/// itself with every run, and what this computer remembers of it. They are told from others by device and
/// inode, so that links and other names for the same folder make no difference. One thread.
class OwnFolders {
public:
    /// Folders that cannot be opened are left to be found by whoever needs them.
    explicit OwnFolders(const ComputerVault& vault);

    /// Whether this is one of them.
    [[nodiscard]] bool leavesOut(const Directory& directory);
    /// One sentence for each that was met, and left out.
    [[nodiscard]] std::vector<std::string> leftOut() const;

    /// Error Refused when `path` (a file or a folder, absolute) is one of them or lies in one.
    [[nodiscard]] Result<void> checkSource(const std::string& path) const;

private:
    struct Folder {
        std::string what;
        std::string path;
        FileStatus status;
        bool met = false;
    };
    void add(const std::string& what, const std::string& path);
    [[nodiscard]] const Folder* find(const Directory& directory) const;

    std::vector<Folder> m_folders;
};

}  // namespace coffer
