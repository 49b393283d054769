// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>

#include "bytes/secretbytes.h"
#include "result/result.h"

/// The computer key in a file, for machines without a desktop session and so without a keychain
/// (`--computer-key FILE`). The file holds the secret's bytes as they are.
///
/// What it protects: nothing but the file's permissions stand between the key and a reader. An administrator,
/// a thief of an unencrypted disk and every backup of the folder have it. So the rules below are strict, and
/// the key is one that lets a computer add backups, never read them.
///
/// On Windows the file is created so that only its owner and the system can open it. When it is read, who
/// else may open it is not looked at: check the Security tab after copying one (unverified there).
///
/// No thread affinity; the files are opened, used and closed within the call.
namespace coffer {

inline constexpr std::size_t kKeyFileLimit = 4096;
inline constexpr std::size_t kSecretFileLimit = std::size_t{4} << 20;

/// The secret in the file, 1 to kKeyFileLimit bytes.
/// Error Refused when it is a link or no regular file (nothing is followed or waited for), belongs to another
/// user (except that root may use anybody's), or when its group or others may read or write it; the detail
/// names the command that mends it. Error NotFound, Denied as the system says; Damaged when it is empty;
/// Invalid when it is too large to be a key. Links in the folders above it are followed.
Result<SecretBytes> readKeyFile(const std::filesystem::path& path);

/// Creates the file with mode 0600, whatever the umask, and complete or not at all: it is written under a
/// temporary name beside it, reaches the disk, and only then gets its name; the folder's entry reaches the
/// disk too. A crash can leave the temporary file (`.NAME.new-…`, also 0600). Error Refused when anything has
/// that name already (a key is never overwritten) or when the drive does not keep permissions; Invalid for an
/// empty or too large secret; NotFound, Denied, NoSpace, Unavailable as the system says.
Result<void> writeKeyFile(const std::filesystem::path& path, const SecretBytes& secret);

/// The same for what holds a key and is no key file, such as a page to be printed: 1 to kSecretFileLimit
/// bytes.
Result<void> writeSecretFile(const std::filesystem::path& path, const SecretBytes& secret);

}  // namespace coffer
