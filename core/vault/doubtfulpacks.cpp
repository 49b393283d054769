// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/doubtfulpacks.h"

#include <algorithm>
#include <system_error>

#include "bytes/encoding.h"
#include "format/layout.h"
#include "format/pack.h"
#include "vault/missingpacks.h"
#include "vault/objectparts.h"
#include "vault/privatefile.h"

namespace coffer {
namespace {

std::filesystem::path doubtsIn(const std::filesystem::path& folder) {
    return folder / "doubtful";
}

std::optional<Hash> packHash(std::string_view object) {
    const std::string_view folder = "/packs/";
    const auto at = object.find(folder);
    return at == std::string_view::npos ? std::nullopt
                                        : fixedFromHex<Hash>(object.substr(at + folder.size()));
}

/// Whether the pack does not open or does not hold what it should.
bool isBad(Code code) {
    return code == Code::Damaged || code == Code::Tampered || code == Code::TooNew;
}

/// Whether the file holds what its name says. What is bad in such a pack is bad in every copy of the vault.
bool isAsNamed(Storage& storage, const std::string& name, const Hash& pack) {
    const auto reader = storage.open(name);
    if (!reader.ok() || (*reader)->size() > format::kMaximumPack) {
        return false;
    }
    const auto hash = hashOf(**reader);
    return hash.ok() && *hash == pack;
}

// What a doubt's file holds.
constexpr std::uint8_t kBadInside = 1;

bool isBadInside(const std::filesystem::path& doubt) {
    std::error_code ignored;
    return std::filesystem::file_size(doubt, ignored) == sizeof kBadInside;
}

}  // namespace

Result<bool> doubtPacks(Storage& storage, const LocalComputer& computer,
                        const std::vector<SourceProblem>& problems) {
    const auto known = LocalState::peekKnownPacks(computer.folder, computer.id);
    bool relies = false;
    for (const auto& problem : problems) {
        const auto pack = packHash(problem.object);
        const bool bad = isBad(problem.error.code);
        if (!pack || (known && !isAmong(*known, *pack)) || !(bad || problem.error.code == Code::NotFound)) {
            continue;
        }
        relies = true;
        if (bad) {
            TRY_VOID(makePrivateFolder(doubtsIn(computer.folder)));
            const Bytes content = isAsNamed(storage, problem.object, *pack) ? Bytes{kBadInside} : Bytes();
            TRY_VOID(replacePrivateFile(doubtsIn(computer.folder) / toHex(*pack), content));
        }
    }
    return relies;
}

Result<Reliance> doubtPacks(Storage& storage, const std::filesystem::path& base, const VaultId& vault,
                            const std::vector<SourceProblem>& problems) {
    Reliance reliance = Reliance::NoneHere;
    for (const auto& computer : localComputers(base, vault)) {
        TRY(const bool relies, doubtPacks(storage, computer, problems));
        reliance = std::max(reliance, relies ? Reliance::Present : Reliance::Past);
    }
    return reliance;
}

std::set<Hash> doubtfulPacks(const std::filesystem::path& folder) {
    std::set<Hash> packs;
    std::error_code ignored;
    auto file = std::filesystem::directory_iterator(doubtsIn(folder), ignored);
    for (; file != std::filesystem::directory_iterator(); file.increment(ignored)) {
        if (const auto pack = fixedFromHex<Hash>(file->path().filename().string())) {
            packs.insert(*pack);
        }
    }
    return packs;
}

std::set<Hash> standingDoubts(Storage& storage, const std::filesystem::path& folder,
                              const KnownPacks& known) {
    std::set<Hash> standing;
    for (const Hash& pack : doubtfulPacks(folder)) {
        const bool inside = isBadInside(doubtsIn(folder) / toHex(pack));
        for (const auto& [computer, packs] : known) {
            if (packs.contains(pack) &&
                (inside || !isAsNamed(storage, format::packName(computer, pack), pack))) {
                standing.insert(pack);
            }
        }
    }
    return standing;
}

// One that stays has its content stored once more, and does no other harm.
void endDoubts(const std::filesystem::path& folder, const std::set<Hash>& packs) {
    std::error_code ignored;
    for (const Hash& pack : packs) {
        std::filesystem::remove(doubtsIn(folder) / toHex(pack), ignored);
    }
}

}  // namespace coffer
