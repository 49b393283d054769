// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <set>
#include <vector>

#include "crypto/hash.h"
#include "vault/chunksource.h"
#include "vault/localcomputers.h"
#include "vault/localstate.h"

/// Packs that reading has found damaged, told to the computers whose local state lies here, so that their
/// next backup stores again what the packs held. Telling needs no computer's key and works beside a run:
/// each doubt is a file of its own, `doubtful/<pack>` in the computer's folder, that the computer takes into
/// its signed status when it is next opened. What was read may have been a copy of the vault, or was mended
/// since: so a doubt stands only while the pack in the computer's own place is not what its name says, or
/// where it was bad although it is. Nothing vouches for such a file, and nothing has to: all that it can do
/// is to have something stored once more.
namespace coffer {

/// What the computers whose local state lies here have to do with packs that are damaged or gone.
enum class Reliance {
    NoneHere,  ///< no computer of this vault keeps its local state here
    Past,      ///< there are some, and none of them relies on one of these packs (any more)
    Present,   ///< one does: its next backup stores again what its sources still have
};

/// Tells one computer the packs among `problems`, found in `storage`, that are damaged, as far as it relies
/// on them; all of them when that cannot be told now. Whether it relies on one that is damaged or gone.
/// Errors: those of writing the files.
Result<bool> doubtPacks(Storage& storage, const LocalComputer& computer,
                        const std::vector<SourceProblem>& problems);

/// The same for every computer of the vault below `base`, the folder of all local state. Packs that are gone
/// they notice by themselves.
Result<Reliance> doubtPacks(Storage& storage, const std::filesystem::path& base, const VaultId& vault,
                            const std::vector<SourceProblem>& problems);

/// The packs that one computer was told of, by its folder. Files with other names are left alone.
std::set<Hash> doubtfulPacks(const std::filesystem::path& folder);

/// Those that stand. Reads each doubted pack whole.
std::set<Hash> standingDoubts(Storage& storage, const std::filesystem::path& folder, const KnownPacks& known);

/// Forgets them, once the computer has noted them for good.
void endDoubts(const std::filesystem::path& folder, const std::set<Hash>& packs);

}  // namespace coffer
