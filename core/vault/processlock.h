// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <utility>

#include "result/result.h"

namespace coffer {

/// Held by one process at a time; the system takes it back when the process ends, however it ends. Move-only.
/// The Windows half follows the documented C run-time (_sopen_s denies sharing) and is unverified.
class ProcessLock {
public:
    /// Makes the file if absent. Error Busy when another process (or another ProcessLock) holds it.
    static Result<ProcessLock> take(const std::filesystem::path& file);
    /// The same under a name instead of a file: one holder for each user of this computer, wherever the
    /// state folders of the two processes are. The file lies in a place that follows from the user alone, not
    /// from the environment (see lockFolder), and is removed at the end.
    static Result<ProcessLock> takeNamed(const std::string& name);

    ProcessLock(ProcessLock&& other) noexcept
        : m_file(std::exchange(other.m_file, -1)), m_removed(std::exchange(other.m_removed, {})) {}
    ProcessLock& operator=(ProcessLock&&) = delete;
    ~ProcessLock();

private:
    explicit ProcessLock(int file) : m_file(file) {}
    int m_file;
    std::filesystem::path m_removed;  ///< goes with the lock; empty: the file stays
};

/// Where named locks lie: `.local/state/coffer/locks` in the home that the system's list of users names, or,
/// for users who have none that can be written to, a folder of their own beside other temporary ones. Error
/// Denied when neither can be had.
Result<std::filesystem::path> lockFolder();

/// Makes a folder, and those above it, that only this user may enter. Errors: Denied, Unavailable.
Result<void> makePrivateFolder(const std::filesystem::path& folder);

}  // namespace coffer
