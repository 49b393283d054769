// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/privatefile.h"

#include <system_error>

#include "storage/filesystem.h"

namespace coffer {
namespace {

Result<void> writeNew(FileSystem& folder, const std::string& name, ByteView content) {
    TRY(const auto output, folder.createFile(name));
    TRY_VOID(output->append(content));
    return output->sync();
}

/// The file that a person knows, instead of the temporary one.
Error notReplaced(const std::filesystem::path& file, const Error& error) {
    const std::string why = error.code == Code::NoSpace  ? "the disk or quota is full"
                            : error.code == Code::Denied ? "the permission to write there is missing"
                                                         : error.detail;
    return Error{error.code, file.string() + " could not be written: " + why};
}

Result<void> replace(const std::filesystem::path& file, ByteView content) {
    namespace fs = std::filesystem;
    TRY(const auto folder, openSystemFiles(file.parent_path(), Root::MustExist));
    const std::string temporary = file.filename().string() + ".new";
    const auto leftover = folder->removeFile(temporary);
    if (!leftover.ok() && leftover.error().code != Code::NotFound) {
        return leftover.error();
    }
    if (auto written = writeNew(*folder, temporary, content); !written.ok()) {
        static_cast<void>(folder->removeFile(temporary).ok());
        return std::move(written).error();
    }
    std::error_code ignored;  // a disk without permissions keeps what it is given all the same
    fs::permissions(file.parent_path() / temporary, fs::perms::owner_read | fs::perms::owner_write, ignored);
    std::error_code error;
    fs::rename(file.parent_path() / temporary, file, error);
    if (error) {
        static_cast<void>(folder->removeFile(temporary).ok());
        return Error{Code::Unavailable, "what has its name is no file"};
    }
    return folder->syncFolder("");
}

}  // namespace

Result<void> replacePrivateFile(const std::filesystem::path& file, ByteView content) {
    auto replaced = replace(file, content);
    return replaced.ok() ? Result<void>() : notReplaced(file, replaced.error());
}

}  // namespace coffer
