// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ownfolders.h"

#include <algorithm>
#include <filesystem>

#include "files/names.h"

namespace coffer {

OwnFolders::OwnFolders(const ComputerVault& vault) {
    if (const auto folder = vault.storage().localFolder()) {
        add("the vault itself", *folder);
    }
    add("what this computer remembers of the vault", vault.state().folder().string());
}

void OwnFolders::add(const std::string& what, const std::string& path) {
    const auto folder = Directory::open(path);
    const auto status = folder.ok() ? folder->status() : Result<FileStatus>(folder.error());
    if (status.ok()) {
        m_folders.push_back({what, path, *status});
    }
}

const OwnFolders::Folder* OwnFolders::find(const Directory& directory) const {
    const auto status = directory.status();
    const auto found = std::find_if(m_folders.begin(), m_folders.end(), [&](const Folder& folder) {
        return status.ok() && folder.status.sameFile(*status);
    });
    return found == m_folders.end() ? nullptr : &*found;
}

bool OwnFolders::leavesOut(const Directory& directory) {
    const Folder* found = find(directory);
    if (found != nullptr) {
        m_folders[static_cast<std::size_t>(found - m_folders.data())].met = true;
    }
    return found != nullptr;
}

std::vector<std::string> OwnFolders::leftOut() const {
    std::vector<std::string> result;
    for (const auto& folder : m_folders) {
        if (folder.met) {
            result.push_back(displayPath(folder.path) + " was left out: it is " + folder.what);
        }
    }
    return result;
}

// By the path without links, from the bottom up. What is not there is not refused here.
Result<void> OwnFolders::checkSource(const std::string& path) const {
    std::error_code error;
    const auto parent = std::filesystem::path(path).parent_path();
    const bool isFolder = std::filesystem::is_directory(path, error);
    auto place = std::filesystem::canonical(isFolder ? std::filesystem::path(path) : parent, error);
    while (!error && !place.empty()) {
        const auto directory = Directory::open(place.string());
        if (const Folder* own = directory.ok() ? find(*directory) : nullptr) {
            return Error{Code::Refused,
                         displayPath(path) + " is not backed up: it is, or is part of, " + own->what};
        }
        const auto above = place.parent_path();
        place = above == place ? std::filesystem::path() : above;
    }
    return {};
}

}  // namespace coffer
