// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "result/result.h"

/// The room `files`: the local file system as something that is backed up from and restored to.
/// (Where the encrypted vault itself lies is the room `storage`.)
///
///  * names.h          file names as raw bytes: shown to people, checked, fitted to a platform (this file)
///  * filestatus.h     what the system says about a file; names of owners
///  * directory.h      reading directories without following links
///  * sourcefile.h     reading one file that is being backed up
///  * exclusions.h     patterns that leave files out, on top of glob.h
///  * restoretarget.h  the folder that a restore writes into and never leaves
///  * restoredfile.h   one file on its way into that folder
///
/// A name or path is a `std::string_view` of raw bytes in whatever encoding the file system holds, often but
/// not always UTF-8 (`asText` of the room bytes makes one from a ByteView). Every Error of this room is one
/// sentence that names the path, with these codes:
///
///  * NotFound     the file or a folder above it is not there (any more)
///  * Denied       the system does not permit it, or the file system is read-only
///  * NoSpace      disk or quota full
///  * Invalid      a name or path that this file system cannot hold (too long, forbidden characters)
///  * Refused      something is in the way and may not be replaced, or the name would leave the target
///  * Busy         in use by another program
///  * Unavailable  the device does not answer, or the system has run out of handles
///
/// This implementation is for POSIX: Linux, where it is tested, and macOS (unverified). For Windows these
/// remain to be written behind the same headers: descriptor.h (a HANDLE), filestatus.cpp, directory.cpp,
/// sourcefile.cpp, restoreddirectories.cpp, restoredfile.cpp, attributes.cpp and leftovers.cpp. Names,
/// patterns and the rules of a restore are the same everywhere.
namespace coffer {

/// The path in a form that is safe to print: well-formed UTF-8 stays; control characters, also those that
/// reverse the direction of text, stray bytes and backslashes become \n, \t, \\, \xHH or \u{H}.
std::string displayPath(std::string_view path);

/// Names one after another as a person reads them: each as displayPath has it, in quotation marks, separated
/// by commas.
std::string displayNames(const std::vector<std::string>& names);

/// Text of several lines in a form that is safe to print: as displayPath, but line breaks, tabs, backslashes
/// and what joins letters and emoji stay. Printing what displayPath made changes nothing more.
std::string displayText(std::string_view text);

/// Whether a stored name may become one entry of one directory. Refused: the empty name, ".", "..", and any
/// name with a slash or a zero byte, for each of these would leave the directory. Every name that a stored
/// tree claims passes here before the system sees it.
Result<void> checkName(std::string_view name);

/// Which names a platform can hold.
enum class NameRules {
    Posix,    ///< Everything that checkName lets through.
    Windows,  ///< No <>:"|?*\ or control characters, no device names such as CON, no dot or space at the end.
};

/// The rules of the platform that this program was built for.
NameRules platformNameRules();

/// The name under which `name` can be restored. With Posix rules that is `name`. With Windows rules each byte
/// that cannot stand becomes %HH (as does a % that could be mistaken for this), the first letter of a device
/// name too. `clash` > 0 asks for another spelling, for the second, third … name of one directory that
/// differs from an earlier one only in case: "%~1", "%~2" … is appended (Posix rules ignore it). Different
/// names, or different `clash`, then always give different results. The rules follow "Naming Files, Paths,
/// and Namespaces" of Microsoft's documentation; unverified on Windows.
/// Requires: checkName(name).ok().
std::string nameForPlatform(std::string_view name, NameRules rules, unsigned clash = 0);

}  // namespace coffer
