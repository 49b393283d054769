// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "crypto/hash.h"
#include "files/filestatus.h"
#include "keys/capability.h"
#include "vault/localstate.h"

/// What a path that is backed up is called: in the backup, and in this computer's notes, which hold no names.
namespace coffer {

/// The path as a backup names its source: absolute, without "." and "..", no slash at its end. Links stay as
/// they are. A relative path counts from the working folder.
std::string sourcePath(const std::string& path);

/// The name at the end of such a path; "root" for the root.
std::string lastComponent(const std::string& path);
/// The folder that such a path lies in.
std::string parentOf(const std::string& path);

/// What lies there now; a link counts as what it leads to when that is a folder, as in a backup. Errors:
/// those of opening and examining it.
Result<FileStatus> statusOfSource(const std::string& path);

/// The key under which this computer's notes hide paths: of its domain, and derived from its capability.
crypto::HmacSha256 pathHmac(const Capability& capability);

/// The source of that path in the notes (SourceMeasure::source).
PathKey sourceKey(const Capability& capability, const std::string& path);

}  // namespace coffer
