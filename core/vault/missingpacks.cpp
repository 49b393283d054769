// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/missingpacks.h"

#include <algorithm>

#include "bytes/encoding.h"
#include "format/layout.h"

namespace coffer {

bool isAmong(const KnownPacks& known, const Hash& pack) {
    return std::any_of(known.begin(), known.end(),
                       [&](const auto& computer) { return computer.second.contains(pack); });
}

Result<std::set<Hash>> missingPacks(Storage& storage, const KnownPacks& known) {
    std::set<Hash> missing;
    for (const auto& [computer, packs] : known) {
        TRY(const auto files, storage.list(format::packsFolder(computer)));
        auto left = packs;
        for (const auto& file : files) {
            const auto name = fixedFromHex<Hash>(file.name);
            const auto found = name ? left.find(*name) : left.end();
            if (found != left.end() && found->second == file.size) {
                left.erase(found);
            }
        }
        for (const auto& [pack, size] : left) {
            missing.insert(pack);
        }
    }
    return missing;
}

}  // namespace coffer
