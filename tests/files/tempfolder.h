// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>

#include "files/directory.h"
#include "gtest/gtest.h"

/// What the tests of the room files share: real folders, real files, real processes.
namespace coffer::testing {

/// A folder of its own, emptied and removed at the end, whatever modes lie in it.
class TempFolder {
public:
    explicit TempFolder(const std::string& parent = std::filesystem::temp_directory_path().string()) {
        std::string pattern = parent + "/coffer-files-XXXXXX";
        m_path = mkdtemp(pattern.data());
        chmod(m_path.c_str(), 0755);
    }
    ~TempFolder() { std::filesystem::remove_all(m_path); }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::string operator/(std::string_view name) const {
        return m_path + "/" + std::string(name);
    }

private:
    std::string m_path;
};

inline void writeFile(const std::string& path, std::string_view content) {
    std::ofstream(path, std::ios::binary) << content;
}

inline std::string readFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline struct stat statOf(const std::string& path) {
    struct stat status {};
    EXPECT_EQ(lstat(path.c_str(), &status), 0) << path;
    return status;
}

inline bool isThere(const std::string& path) {
    struct stat status {};
    return lstat(path.c_str(), &status) == 0;
}

/// Names in a folder that belong to a restore under way.
inline int temporariesIn(const std::string& path) {
    int count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
        count += entry.path().filename().string().starts_with(".coffer-restore-") ? 1 : 0;
    }
    return count;
}

/// Runs a command of the shell; whether it succeeded. Requires: no other thread runs.
inline bool shell(const std::string& command) {
    return std::system(command.c_str()) == 0;  // NOLINT(concurrency-mt-unsafe)
}

/// Runs `work` in a child process as the user nobody (when this process may change users, otherwise as it is)
/// and returns its exit status: 0 when `work` returned true.
inline int asNobody(const std::function<bool()>& work) {
    const pid_t child = fork();
    if (child == 0) {
        const bool dropped = geteuid() != 0 || (setgid(65534) == 0 && setuid(65534) == 0);
        _exit(dropped && work() ? 0 : 1);
    }
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

}  // namespace coffer::testing
