// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "result/result.h"

/// Which names objects and folders have.
///
/// A name is one or more parts joined by '/', relative to the root of the storage. A part is made of a-z,
/// 0-9,
/// '.', '-' and '_', and neither begins nor ends with '.'. So no name leaves the root, none is taken for an
/// unfinished write or a hidden file, and no two names are one file on a disk that ignores case or drops a
/// dot at the end. Only the part that tells people how to open a vault may begin in capitals: HOW-TO-OPEN.
namespace coffer {

inline constexpr std::size_t kMaxNamePart = 200;  ///< Bytes; below every file system's own limit.
inline constexpr std::size_t kMaxName = 512;      ///< Bytes.

/// Error Invalid, naming it, unless `name` is a name as above.
Result<void> checkObjectName(std::string_view name);
/// The same for a folder, which may also be "", the root.
Result<void> checkFolderName(std::string_view folder);
/// The same for a single part.
Result<void> checkNamePart(std::string_view part);

/// A name taken apart at its last '/'. Views into the name.
struct SplitName {
    std::string_view folder;  ///< "" for an object in the root.
    std::string_view leaf;
};
SplitName splitObjectName(std::string_view name);

/// "folder/leaf", or "leaf" in the root.
std::string joinName(std::string_view folder, std::string_view leaf);

/// How the files of unfinished writes begin. No object name can.
inline constexpr std::string_view kTemporaryPrefix = ".tmp-";

/// A temporary name that nobody else uses: the prefix and 128 random bits.
std::string makeTemporaryName();
/// Whether a name within a folder belongs to an unfinished write.
bool isTemporaryName(std::string_view leaf);

}  // namespace coffer
