// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/statefolder.h"

#include <unistd.h>

#include <array>
#include <cstdlib>

namespace coffer {
namespace {

std::string fromEnvironment(const char* name) {
    const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing here changes it
    return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

std::filesystem::path systemStateFolder() {
#ifdef _WIN32
    return std::filesystem::path(fromEnvironment("LOCALAPPDATA")) / "Coffer";
#elif defined(__APPLE__)
    return std::filesystem::path(fromEnvironment("HOME")) / "Library" / "Application Support" / "Coffer";
#else
    const std::string state = fromEnvironment("XDG_STATE_HOME");
    return (state.empty() ? std::filesystem::path(fromEnvironment("HOME")) / ".local" / "state"
                          : std::filesystem::path(state)) /
           "coffer";
#endif
}

Result<std::string> prepareStateFolder(const std::filesystem::path& folder) {
    std::error_code error;
    const bool isNew = std::filesystem::create_directories(folder, error);
    if (error) {
        return Error{Code::Denied, folder.string() + " cannot be made: " + error.message()};
    }
    using std::filesystem::perms;
    const perms others = std::filesystem::status(folder, error).permissions() & perms::others_write;
    if (error) {
        return Error{Code::Denied, folder.string() + " cannot be examined: " + error.message()};
    }
    if (!isNew && others != perms::none) {
        return Error{Code::Refused, "anybody may write to " + folder.string() +
                                        "; name a folder of your own for what this computer remembers"};
    }
    if (isNew) {
        std::filesystem::permissions(folder, perms::owner_all, error);
        if (error) {
            return Error{Code::Denied, folder.string() + " cannot be closed to others: " + error.message()};
        }
    }
    return folder.string();
}

std::string hostName() {
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 && name[0] != '\0' ? std::string(name.data())
                                                                             : "this computer";
}

}  // namespace coffer
