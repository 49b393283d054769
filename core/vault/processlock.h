// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <utility>

#include "result/result.h"

namespace coffer {

/// Held by one process at a time; the system takes it back when the process ends, however it ends. Move-only.
/// The Windows half follows the documented C run-time (_sopen_s denies sharing) and is unverified.
class ProcessLock {
public:
    /// Makes the file if absent. Error Busy when another process (or another ProcessLock) holds it.
    static Result<ProcessLock> take(const std::filesystem::path& file);

    ProcessLock(ProcessLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    ProcessLock& operator=(ProcessLock&&) = delete;
    ~ProcessLock();

private:
    explicit ProcessLock(int file) : m_file(file) {}
    int m_file;
};

/// Makes a folder, and those above it, that only this user may enter. Errors: Denied, Unavailable.
Result<void> makePrivateFolder(const std::filesystem::path& folder);

}  // namespace coffer
