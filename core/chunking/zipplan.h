// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "chunking/chunkingkey.h"
#include "chunking/plan.h"
#include "chunking/source.h"

namespace coffer {

/// Members with at least this much data are chunks of their own.
inline constexpr std::uint64_t kBigMember = 32u << 10;

/// Small members that follow each other are gathered into groups: no border before the least, one after about
/// the usual, and one at the most.
inline constexpr std::uint64_t kLeastGroup = 64u << 10;
inline constexpr std::uint64_t kUsualGroup = 256u << 10;
inline constexpr std::uint64_t kMostGroup = 1u << 20;

/// Cuts a zip archive around its members, so that a member that comes again, in another place of another
/// archive, is the same chunk again.
///
///  * The data of a big member is cut every 4 MiB from its own start. What lies between two of them (the
///  local
///    header, with a time that some exporters make anew for each export) is a small chunk of its own. So a
///    picture stored in an archive is also the same chunk as the picture beside it in a folder.
///  * Between big members, small ones are gathered. Whether a group may end before a member depends on
///  nothing
///    but the keyed hash of the member's name and CRC-32 and its size, so that a new member shifts only the
///    group it falls into.
///  * The central directory, which changes with any member, is on its own.
///
/// Nothing if the archive's directory is not consistent (see readZipDirectory) or a big member's local header
/// is not where it should be. Fails only with an error of the source.
Result<std::optional<std::vector<Segment>>> zipSegments(SourceBytes& source, const ChunkingKey& key);

}  // namespace coffer
