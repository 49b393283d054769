// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "storage/filesystem.h"
#include "system/descriptor.h"

/// Single files on Linux, macOS and other POSIX systems: descriptors, error numbers, reading and writing.
/// Of use to posixfilesystem.cpp only. The macOS parts follow its manual pages and are unverified.
namespace coffer::posix {

/// An error number as a code and the sentence "WHAT: reason". `what` tells what did not happen, e.g.
/// "packs/ab could not be read".
Error systemError(int number, const std::string& what);

/// Waits until the bytes of a file and what is needed to find them are on the medium (fdatasync; F_FULLFSYNC
/// on macOS, where fsync stops at the drive's cache). 0 or an error number.
int syncBytes(int descriptor);

/// A writer for a new, empty file; `label` names it in sentences.
///
/// On Linux it writes past the page cache (O_DIRECT) in aligned blocks where the file system can, because
/// copying packs through the cache and flushing it costs more than all the cryptography; the last partial
/// block and small objects go through the cache. Where a file system does not take direct writes, everything
/// does.
std::unique_ptr<OutputFile> makeOutputFile(Descriptor file, std::string label);

/// A reader for an open ordinary file of `size` bytes. A read error is Damaged if the drive still answers (a
/// bad sector costs one object), otherwise Unavailable.
std::unique_ptr<ObjectReader> makeInputFile(Descriptor file, std::uint64_t size, std::string label);

/// Renames within one open folder. 0, EEXIST if the new name is in use, or another error number. Where the
/// file system has no rename that refuses to overwrite, a hard link does the same; where it has neither (some
/// network and FUSE ones), it looks first.
int renameWithoutReplacing(int folder, const char* from, const char* to);

}  // namespace coffer::posix
