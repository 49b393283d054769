// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "keys/capability.h"
#include "vault/clock.h"
#include "vault/owner.h"
#include "vault/progress.h"

/// What a successor computer knows of its domain from the start (FORMAT.md section 14, "Handing over").
///
/// A computer cannot read, so the owner reads for it, once, right after handOver(): where the chunks of the
/// domain lie, into the successor's local state. From then on the successor names those chunks instead of
/// storing them again, although they lie in other computers' folders. That is safe because
///
///  * the statement that makes it an active computer of the domain is durable first. Whoever removes a pack
///    of the domain either sees that statement, and then needs the successor's acknowledgement, or has made
///    its mark before, and then the mark is seen here;
///  * no pack under a mark is taken, acknowledged or not, and nothing at all while a log that could hide a
///    mark is not whole;
///  * the successor's first run applies every mark in the logs again, from their beginning, and each run
///    drops packs that are not there any more, so that what they held is stored again.
///
/// A pack is taken only if it is there, an index that a valid entry of its computer names says the same of it
/// as its own table of contents, and it was sealed for this domain. Where such an index is missing or
/// damaged, packs that no index names are taken after every chunk in them was read and found to be what its
/// id says.
namespace coffer {

struct TakenOver {
    std::uint64_t packs = 0;
    std::uint64_t chunks = 0;
    std::uint64_t bytes = 0;    ///< of those packs' files
    std::uint64_t leftOut = 0;  ///< packs that are there and were not taken; what they hold is stored again
};

/// Fills the local state below `stateFolder` of a computer that has not added anything yet. One thread.
/// Errors: Refused (the computer is not active or remembers something already, the vault is forked, a log is
/// not whole: then nothing was taken), Busy (the computer is at work), Cancelled, those of storage and local
/// state. Whatever was taken before an error is good, and only then less is saved.
Result<TakenOver> takeOverState(OwnerVault& owner, const Capability& successor,
                                const std::filesystem::path& stateFolder, const Clock& clock,
                                Progress& progress);

}  // namespace coffer
