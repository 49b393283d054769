// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/places.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "files/names.h"
#include "format/layout.h"
#include "vault/keyfiles.h"

namespace coffer {
namespace {

namespace fs = std::filesystem;

/// Without links as far as the path exists, absolute, and without a separator at its end.
fs::path resolved(const std::string& path) {
    std::error_code error;
    fs::path result = fs::weakly_canonical(fs::absolute(path, error), error);
    return result.has_filename() || !result.has_relative_path() ? result : result.parent_path();
}

bool isSame(const fs::path& one, const fs::path& other) {
    std::error_code error;
    return one == other || fs::equivalent(one, other, error);
}

/// Names that systems and synchronisers put into every folder or on every disk.
bool isOfTheSystem(const std::string& name) {
    constexpr std::array kNames = {"lost+found", "System Volume Information", "$RECYCLE.BIN", "desktop.ini",
                                   "Thumbs.db"};
    return name.starts_with('.') || std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// Whether whoever makes a vault makes this; what lies deeper is looked at then.
bool isOfVaults(const std::string& name) {
    return name == format::kKeysFolder || name == format::kSecondKeysFolder ||
           name == format::kReaderFolder || name == format::kComputersFolder || name == format::kHowToOpen;
}

}  // namespace

Result<void> requireOutside(const std::string& vault, const std::string& path, const std::string& what) {
    const fs::path inner = resolved(vault);
    for (fs::path place = resolved(path);; place = place.parent_path()) {
        if (isSame(place, inner)) {
            std::string sentence = what;
            sentence.append(" must not lie in the vault: ")
                .append(path)
                .append(" is in ")
                .append(vault)
                .append(" itself");
            return Error{Code::Refused, std::move(sentence)};
        }
        if (place == place.parent_path()) {
            return {};
        }
    }
}

Result<void> requireNewFile(const std::string& path) {
    if (path == "-") {
        return Error{Code::Invalid, "\"-\" is not a file: name a new file for the key"};
    }
    std::error_code error;
    if (fs::exists(fs::symlink_status(path, error))) {
        return Error{Code::Refused, path + " exists already and is not overwritten"};
    }
    const fs::path parent = fs::path(path).parent_path();
    const fs::path folder = parent.empty() ? fs::path(".") : parent;
    if (!fs::is_directory(folder, error)) {
        return Error{Code::NotFound,
                     path + " cannot be written: there is no folder " + displayPath(folder.string())};
    }
    if (::access(folder.c_str(), W_OK | X_OK) != 0) {
        return Error{Code::Denied, path + " cannot be written: its folder takes no new files"};
    }
    return {};
}

Result<void> requireRoomForVault(const std::string& folder) {
    std::error_code error;
    for (fs::directory_iterator item(folder, error), end; !error && item != end; item.increment(error)) {
        const std::string name = item->path().filename().string();
        if (!isOfTheSystem(name) && !isOfVaults(name)) {
            return Error{Code::Refused, folder + " is not empty: it holds \"" + displayPath(name) +
                                            "\"; a vault needs a folder of its own"};
        }
    }
    return {};
}

Result<void> requireNoVault(Storage& storage, const std::string& folder) {
    TRY(const KeyFiles before, readKeyFiles(storage));
    if (!before.statements.empty()) {
        return Error{Code::Refused, "there is a vault in " + folder + " already", kVaultThere};
    }
    return before.strangers.empty()
               ? Result<void>()
               : Error{Code::Refused, folder + " is not empty: it holds a folder keys with other files"};
}

}  // namespace coffer
