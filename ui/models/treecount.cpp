// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/treecount.h"

#include <filesystem>
#include <vector>

namespace coffer::ui {
namespace {

namespace fs = std::filesystem;

Error cannot(const std::string& path, const std::error_code& error) {
    const bool absent = error == std::errc::no_such_file_or_directory;
    return {absent ? Code::NotFound : Code::Denied, path + " cannot be examined: " + error.message()};
}

void countFile(const fs::directory_entry& entry, TreeCount& count) {
    std::error_code error;
    const auto size = entry.file_size(error);
    ++(error ? count.unreadable : count.files);
    count.bytes += error ? 0 : size;
}

/// One folder; those in it are appended to `folders`.
Result<void> countFolder(const fs::path& folder, std::vector<fs::path>& folders, TreeCount& count,
                         const Progress& progress) {
    std::error_code error;
    for (fs::directory_iterator item(folder, error), end; !error && item != end; item.increment(error)) {
        TRY_VOID(progress.check());
        std::error_code unknown;
        const auto type = item->symlink_status(unknown).type();
        if (unknown) {
            ++count.unreadable;
        } else if (type == fs::file_type::directory) {
            folders.push_back(item->path());
        } else if (type == fs::file_type::regular) {
            countFile(*item, count);
        }
    }
    count.unreadable += error ? 1U : 0U;
    return {};
}

}  // namespace

Result<TreeCount> countTree(const std::string& path, const Progress& progress) {
    TreeCount count;
    std::error_code error;
    const fs::directory_entry start(path, error);
    if (error || !start.exists(error)) {
        return cannot(path, error ? error : std::make_error_code(std::errc::no_such_file_or_directory));
    }
    if (!start.is_directory(error)) {
        countFile(start, count);
        return count;
    }
    count.isFolder = true;
    std::vector<fs::path> folders{start.path()};
    while (!folders.empty()) {
        const fs::path folder = std::move(folders.back());
        folders.pop_back();
        TRY_VOID(countFolder(folder, folders, count, progress));
    }
    return count;
}

}  // namespace coffer::ui
