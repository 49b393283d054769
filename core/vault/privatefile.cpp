// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/privatefile.h"

#include <system_error>

#include "storage/filesystem.h"

namespace coffer {

Result<void> replacePrivateFile(const std::filesystem::path& file, ByteView content) {
    namespace fs = std::filesystem;
    TRY(const auto folder, openSystemFiles(file.parent_path(), Root::MustExist));
    const std::string temporary = file.filename().string() + ".new";
    const auto leftover = folder->removeFile(temporary);
    if (!leftover.ok() && leftover.error().code != Code::NotFound) {
        return leftover.error();
    }
    {
        TRY(const auto output, folder->createFile(temporary));
        TRY_VOID(output->append(content));
        TRY_VOID(output->sync());
    }
    std::error_code ignored;  // a disk without permissions keeps what it is given all the same
    fs::permissions(file.parent_path() / temporary, fs::perms::owner_read | fs::perms::owner_write, ignored);
    std::error_code error;
    fs::rename(file.parent_path() / temporary, file, error);
    return error ? Result<void>(Error{Code::Unavailable, file.string() + " cannot be replaced"})
                 : folder->syncFolder("");
}

}  // namespace coffer
