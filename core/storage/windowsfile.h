// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#define WIN32_LEAN_AND_MEAN
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

#include <cstdint>
#include <memory>
#include <string>

#include "storage/filesystem.h"

/// Single files on Windows: handles, error numbers, reading and writing. Of use to windowsfilesystem.cpp
/// only. After the documentation of Windows; compiled, never run: unverified.
namespace coffer::windows {

struct CloseHandleOf {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};
/// An open handle, closed when it goes.
using Handle = std::unique_ptr<HANDLE, CloseHandleOf>;

/// What kind of thing an error number of Windows is.
Code codeFor(DWORD number);

/// An error number as a code and the sentence "WHAT: reason". `what` tells what did not happen, e.g.
/// "packs/ab could not be read".
Error systemError(DWORD number, const std::string& what);

/// A writer for a new, empty file; `label` names it in sentences. Syncs with FlushFileBuffers.
std::unique_ptr<OutputFile> makeOutputFile(Handle file, std::string label);

/// A reader for an open ordinary file of `size` bytes.
std::unique_ptr<ObjectReader> makeInputFile(Handle file, std::uint64_t size, std::string label);

}  // namespace coffer::windows
