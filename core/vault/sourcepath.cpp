// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sourcepath.h"

#include <filesystem>
#include <system_error>

#include "crypto/hkdf.h"
#include "files/directory.h"
#include "format/labels.h"

namespace coffer {

std::string sourcePath(const std::string& path) {
    std::error_code error;
    const auto absolute = std::filesystem::absolute(path, error).lexically_normal();
    std::string text = error ? path : absolute.string();
    while (text.size() > 1 && text.back() == '/') {
        text.pop_back();
    }
    return text;
}

std::string lastComponent(const std::string& path) {
    const auto slash = path.find_last_of('/');
    const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
    return name.empty() ? "root" : name;
}

std::string parentOf(const std::string& path) {
    const auto slash = path.find_last_of('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

Result<FileStatus> statusOfSource(const std::string& path) {
    const auto directory = Directory::open(path);
    if (directory.ok()) {
        return directory->status();
    }
    TRY(const auto parent, Directory::open(parentOf(path)));
    return parent.statusOf(lastComponent(path));
}

crypto::HmacSha256 pathHmac(const Capability& capability) {
    const auto key = crypto::hkdfExpandSha256(capability.chunkId.view(), format::label("local-path"), 32);
    return crypto::HmacSha256(key.view());
}

PathKey sourceKey(const Capability& capability, const std::string& path) {
    return *PathKey::from(pathHmac(capability).compute({asBytes("source"), asBytes(path)}));
}

}  // namespace coffer
