// SPDX-License-Identifier: GPL-3.0-or-later
// Packs of this computer that no owner can open any more: sealed on a side of a fork that was set aside, and
// whose key was not carried on.
#include <algorithm>

#include "format/computerheader.h"
#include "format/layout.h"
#include "vault/computer.h"
#include "vault/objectparts.h"

namespace coffer {
namespace {

/// The header of a pack, without anything that needs a key.
Result<format::ComputerHeader> headerOf(Storage& storage, const ComputerId& computer, const Hash& pack) {
    TRY(const auto reader, storage.open(format::packName(computer, pack)));
    TRY(const Bytes prefix, readPrefix(*reader, "a pack"));
    TRY(const format::ObjectView object, format::splitObject(prefix));
    return format::decodeComputerHeader(object);
}

}  // namespace

// Only when the statements have led elsewhere than on is there anything to look at.
Result<std::set<Hash>> ComputerVault::strandedPacks(const KnownPacks& known) {
    TRY(const auto checked, m_state->packsCheckedUnder());
    if (!checked || m_book.descends(m_followed->hash, *checked)) {
        return std::set<Hash>();
    }
    const auto& epochs = m_followed->statement.epochs;
    std::set<Hash> stranded;
    for (const auto& [computer, packs] : known) {
        for (const auto& [pack, size] : packs) {
            const auto header = headerOf(m_storage, computer, pack);
            const bool lost =
                header.ok() && std::none_of(epochs.begin(), epochs.end(), [&](const auto& epoch) {
                    return epoch.name == header->session.reading;
                });
            if (lost) {
                stranded.insert(pack);
            }
        }
    }
    return stranded;
}

}  // namespace coffer
