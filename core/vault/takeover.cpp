// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/takeover.h"

#include <algorithm>
#include <set>

#include "bytes/encoding.h"
#include "format/layout.h"
#include "vault/computer.h"
#include "vault/markledger.h"
#include "vault/packreader.h"
#include "vault/verifythreads.h"

namespace coffer {
namespace {

Result<void> requireFresh(LocalState& state) {
    TRY(const auto head, state.ownHead());
    TRY(const auto heads, state.appliedHeads());
    TRY(const PackNumber packs, state.lastPackNumber());
    return head || !heads.empty() || packs > 0
               ? Result<void>(Error{Code::Refused, "this computer has its own memory of the vault already"})
               : Result<void>();
}

/// A hidden mark could name any pack, so every log counts.
Result<void> requireWholeLogs(const OwnerVault& owner, const MarkLedger& ledger) {
    for (const auto& computer : owner.authority().computers) {
        if (const auto& flaw = ledger.flaw(computer.computer)) {
            return Error{Code::Refused, "what other computers have given up is not certain: " + flaw->detail};
        }
    }
    return {};
}

class TakeOver {
public:
    TakeOver(OwnerVault& owner, const Capability& successor, LocalState& state, std::uint64_t now,
             Progress& progress)
        : m_owner(owner),
          m_successor(successor),
          m_state(state),
          m_progress(progress),
          m_ledger(owner, now) {}

    Result<TakenOver> run() {
        TRY_VOID(requireFresh(m_state));
        TRY_VOID(requireActive());
        TRY_VOID(requireWholeLogs(m_owner, m_ledger));
        for (const auto& computer : m_owner.authority().computers) {
            if (computer.domain == m_successor.domain && computer.computer != m_successor.computer) {
                TRY_VOID(takeComputer(computer.computer));
            }
        }
        return m_outcome;
    }

private:
    Result<void> requireActive() {
        const auto* listed = m_owner.authority().computer(m_successor.computer);
        const bool active = listed != nullptr && listed->status == format::ComputerStatus::Active &&
                            listed->domain == m_successor.domain;
        return active && m_owner.proven() && !m_owner.authority().forked()
                   ? Result<void>()
                   : Error{
                         Code::Refused,
                         "the statement in force is disputed or does not list this computer as a successor"};
    }

    Result<void> takeComputer(const ComputerId& computer) {
        m_present.clear();
        m_indexed.clear();
        TRY(const auto files, m_owner.storage().list(format::packsFolder(computer)));
        for (const auto& file : files) {
            if (const auto hash = fixedFromHex<Hash>(file.name); hash && !file.isFolder) {
                m_present.emplace(*hash, file.size);
            }
        }
        const std::uint64_t before = m_outcome.packs;
        bool indexLost = false;
        for (const Hash& index : namedIndexes(computer)) {
            const auto packs = readIndex(computer, index);
            if (!packs.ok() && isPassing(packs.error().code)) {
                return packs.error();
            }
            indexLost = indexLost || !packs.ok();
            TRY_VOID(packs.ok() ? takeIndexed(computer, *packs) : Result<void>());
        }
        TRY_VOID(indexLost ? takeUnindexed(computer) : Result<void>());
        m_outcome.leftOut += m_present.size() - (m_outcome.packs - before);
        return {};
    }

    /// Forgotten backups too: later ones share what those stored.
    [[nodiscard]] std::set<Hash> namedIndexes(const ComputerId& computer) const {
        std::set<Hash> result;
        for (const LogRecord* backup : m_owner.log().backups(LogBook::Forgotten::Include)) {
            if (backup->reference.computer == computer) {
                result.insert(backup->payload.indexes.begin(), backup->payload.indexes.end());
            }
        }
        return result;
    }

    Result<std::vector<format::IndexedPack>> readIndex(const ComputerId& computer, const Hash& index) {
        TRY_VOID(m_progress.check());
        TRY(const Bytes file,
            m_owner.storage().read(format::indexName(computer, index), format::kMaximumIndex));
        TRY(const Bytes plain, openIndex(file, index, computer, m_owner.sessions()));
        return format::decodeIndex(plain);
    }

    [[nodiscard]] bool isFree(const format::PackReference& pack) const {
        return m_present.contains(pack.pack) && !m_ledger.isMarked(pack);
    }

    Result<void> takeIndexed(const ComputerId& computer, const std::vector<format::IndexedPack>& packs) {
        std::vector<AdoptedPack> taken;
        for (const auto& pack : packs) {
            const bool isNew = m_indexed.insert(pack.pack).second;
            if (!isNew || !isFree({computer, pack.pack}) || m_present.at(pack.pack) != pack.size) {
                continue;
            }
            TRY(const auto contents, contentsOf(computer, pack.pack));
            if (contents == pack.contents) {
                taken.push_back({computer, pack});
            }
        }
        return adopt(taken);
    }

    /// What the pack itself says; nothing when it cannot be read or is not of this domain.
    Result<std::optional<format::PackContents>> contentsOf(const ComputerId& computer, const Hash& pack) {
        TRY_VOID(m_progress.check());
        const auto reader = PackReader::open(m_owner.storage(), computer, pack, m_owner.sessions());
        auto contents = reader.ok() ? reader->contents() : Result<format::PackContents>(reader.error());
        if (!contents.ok()) {
            return isPassing(contents.error().code)
                       ? Result<std::optional<format::PackContents>>(contents.error())
                       : Result<std::optional<format::PackContents>>(std::nullopt);
        }
        const auto& session = reader->header().session;
        const bool ours =
            session.domain == m_successor.domain && session.domainEpoch == m_successor.domainEpoch;
        return ours ? std::optional(std::move(contents).value()) : std::nullopt;
    }

    /// Nothing signed leads to these packs, so their chunks have to prove themselves.
    Result<void> takeUnindexed(const ComputerId& computer) {
        TRY(const auto chunks, ChunkSource::load(m_owner, m_progress));
        std::vector<AdoptedPack> taken;
        for (std::uint32_t number = 0; number < chunks->packs().size(); ++number) {
            const SourcePack found = chunks->packs()[number];
            const bool wanted = found.computer == computer && !m_indexed.contains(found.hash) &&
                                isFree({computer, found.hash});
            if (!wanted) {
                continue;
            }
            TRY(const PackScan scan, scanPack(*chunks, number, m_progress));
            TRY(auto contents, contentsOf(computer, found.hash));
            if (contents && !scan.error && scan.badChunks == 0) {
                taken.push_back({computer, {found.hash, found.size, std::move(*contents)}});
            }
        }
        return adopt(taken);
    }

    Result<void> adopt(const std::vector<AdoptedPack>& packs) {
        TRY_VOID(m_state.adopt(packs));
        for (const auto& [computer, pack] : packs) {
            ++m_outcome.packs;
            m_outcome.chunks += pack.contents.chunks.size();
            m_outcome.bytes += pack.size;
        }
        m_progress.report({.phase = "taking-over",
                           .filesDone = m_outcome.packs,
                           .bytesDone = m_outcome.bytes,
                           .current = {}});
        return {};
    }

    OwnerVault& m_owner;
    const Capability& m_successor;
    LocalState& m_state;
    Progress& m_progress;
    MarkLedger m_ledger;
    std::map<Hash, std::uint64_t> m_present;  ///< packs in the folder of the computer being read
    std::set<Hash> m_indexed;                 ///< those that an index of it names
    TakenOver m_outcome;
};

}  // namespace

Result<TakenOver> takeOverState(OwnerVault& owner, const Capability& successor,
                                const std::filesystem::path& stateFolder, const Clock& clock,
                                Progress& progress) {
    TRY_VOID(owner.refresh());
    TRY(const auto state,
        LocalState::open(ComputerVault::stateFolderOf(stateFolder, successor.vault, successor.computer)));
    return TakeOver(owner, successor, *state, clock(), progress).run();
}

}  // namespace coffer
