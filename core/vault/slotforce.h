// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <set>

#include "vault/owner.h"

namespace coffer {

/// Tells which of the slot files that open are in force: listed by a statement that counts under the vault
/// keys that this very file gives.
///
/// Whoever knew the public half of a way to unlock can make any number of files that it opens, each with an
/// epoch of his own. So signatures are checked once for all files that begin with the same epoch, whose key
/// is what opens statements, and a file that no well-signed statement lists costs nothing more. Those that
/// the heads list which count by signatures alone are best asked about first: of a removed owner's there are
/// none.
class ForceJudge {
public:
    /// All three must outlive this.
    ForceJudge(Storage& storage, const KeyFiles& files, const SeenBefore& seen)
        : m_storage(storage), m_files(files), m_seen(seen) {}

    /// False also when the storage does not answer. `file` is the name of the file that opened.
    bool isInForce(const OpenedSlot& opened, const Hash& file);
    /// Whether it looks so by signatures alone, which costs little: whom to ask about first. Neither answer
    /// is a verdict.
    bool seemsInForce(const OpenedSlot& opened, const Hash& file);

private:
    struct Reading {
        StatementBook book;        ///< signatures alone are judged
        std::set<Hash> slotFiles;  ///< that valid statements list
        std::set<Hash> counted;    ///< those among them that the heads list which would count
    };
    [[nodiscard]] std::vector<const KnownStatement*> countedUnder(const OpenedSlot& opened,
                                                                  const StatementBook& book) const;
    [[nodiscard]] bool judge(const OpenedSlot& opened, const Hash& file);
    /// Null when the storage does not answer.
    std::shared_ptr<const Reading> readingUnder(const OpenedSlot& opened);

    Storage& m_storage;
    const KeyFiles& m_files;
    const SeenBefore& m_seen;
    std::map<EpochName, std::shared_ptr<const Reading>> m_readings;  ///< by the first epoch
    std::map<Hash, bool> m_verdicts;                                 ///< by slot file
};

}  // namespace coffer
