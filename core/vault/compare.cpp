// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/compare.h"

namespace coffer {
namespace {

enum class Naming { Shared, Different };  ///< whether equal ids mean equal content across the two

/// One of the two directories being compared, with the entry that it has come to.
struct Side {
    std::optional<DirectoryCursor> cursor;
    std::optional<format::Entry> entry;
    bool wantsNext = true;
};

struct Pair {
    Side before;
    Side after;
    std::size_t pathSize;
};

bool sameMetadata(const format::Entry& a, const format::Entry& b) {
    return a.mode == b.mode && a.mtime == b.mtime && a.uid == b.uid && a.gid == b.gid && a.user == b.user &&
           a.group == b.group;
}

class Comparison {
public:
    Comparison(ChunkSource& chunks, Naming naming, const DifferenceSink& sink, TreeBudget& budget)
        : m_chunks(chunks), m_naming(naming), m_sink(sink), m_budget(budget) {}

    Result<CompareOutcome> run(const ChunkId& before, const ChunkId& after) {
        enter(&before, &after);
        while (!m_pairs.empty()) {
            TRY_VOID(step());
        }
        return std::move(m_outcome);
    }

private:
    void enter(const ChunkId* before, const ChunkId* after) {
        if (m_naming == Naming::Shared && before != nullptr && after != nullptr && *before == *after) {
            return;
        }
        Pair pair{{}, {}, m_path.size()};
        if (before != nullptr) {
            pair.before.cursor.emplace(m_chunks, *before);
        }
        if (after != nullptr) {
            pair.after.cursor.emplace(m_chunks, *after);
        }
        for (auto& above : m_pairs) {
            park(above.before);
            park(above.after);
        }
        m_pairs.push_back(std::move(pair));
    }

    static void park(Side& side) {
        if (side.cursor && side.cursor->held() > TreeLimits::kHeld / 64) {
            side.cursor->park();
        }
    }

    Result<void> advance(Side& side) {
        while (side.wantsNext) {
            side.entry.reset();
            if (!side.cursor) {
                return {};
            }
            TRY_VOID(m_budget.spend());
            const auto next = side.cursor->next();
            if (next.ok()) {
                side.wantsNext = false;
                side.entry = *next != nullptr ? std::optional<format::Entry>(**next) : std::nullopt;
            } else {
                TRY_VOID(note(next.error()));
            }
        }
        return {};
    }

    Result<void> note(const Error& error) {
        if (error.code == Code::Unavailable || error.code == Code::Cancelled) {
            return error;
        }
        if (m_outcome.unreadable.size() < ChunkSource::kMostProblems) {
            m_outcome.unreadable.push_back({m_path, error});
        }
        return {};
    }

    Result<void> step() {
        Pair& pair = m_pairs.back();
        m_path.resize(pair.pathSize);
        TRY_VOID(advance(pair.before));
        TRY_VOID(advance(pair.after));
        if (!pair.before.entry && !pair.after.entry) {
            m_pairs.pop_back();
            return {};
        }
        const bool first =
            pair.before.entry && (!pair.after.entry || pair.before.entry->name <= pair.after.entry->name);
        const bool second =
            pair.after.entry && (!pair.before.entry || pair.after.entry->name <= pair.before.entry->name);
        pair.before.wantsNext = first;
        pair.after.wantsNext = second;
        const auto before = first ? std::exchange(pair.before.entry, std::nullopt) : std::nullopt;
        const auto after = second ? std::exchange(pair.after.entry, std::nullopt) : std::nullopt;
        return judge(before, after);
    }

    Result<void> judge(const std::optional<format::Entry>& before,
                       const std::optional<format::Entry>& after) {
        m_path += m_path.empty() ? "" : "/";
        m_path += asText(before ? before->name : after->name);
        if (before && after) {
            TRY_VOID(judgeBoth(*before, *after));
        } else {
            TRY_VOID(tell(before ? Difference::Removed : Difference::Added, before, after));
        }
        const ChunkId* first = before && before->node ? &*before->node : nullptr;
        const ChunkId* second = after && after->node ? &*after->node : nullptr;
        if (first == nullptr && second == nullptr) {
            return {};
        }
        if (m_pairs.size() >= TreeLimits::kDepth || m_path.size() > TreeLimits::kPath) {
            return note({Code::Damaged, "a folder is nested deeper than any backup nests it"});
        }
        enter(first, second);
        return {};
    }

    Result<void> judgeBoth(const format::Entry& before, const format::Entry& after) {
        if (!sameContent(before, after)) {
            return tell(Difference::Content, before, after);
        }
        return sameMetadata(before, after) ? Result<void>() : tell(Difference::Metadata, before, after);
    }

    [[nodiscard]] bool sameContent(const format::Entry& a, const format::Entry& b) const {
        if (a.type != b.type || a.target != b.target || a.size != b.size) {
            return false;
        }
        return m_naming == Naming::Shared ? a.parts == b.parts : a.parts.empty() || a.mtime == b.mtime;
    }

    Result<void> tell(Difference kind, const std::optional<format::Entry>& before,
                      const std::optional<format::Entry>& after) {
        auto& count = kind == Difference::Added     ? m_outcome.added
                      : kind == Difference::Removed ? m_outcome.removed
                      : kind == Difference::Content ? m_outcome.content
                                                    : m_outcome.metadata;
        ++count;
        return m_sink({kind, m_path, before ? &*before : nullptr, after ? &*after : nullptr});
    }

    ChunkSource& m_chunks;
    Naming m_naming;
    const DifferenceSink& m_sink;
    TreeBudget& m_budget;
    std::vector<Pair> m_pairs;
    std::string m_path;
    CompareOutcome m_outcome;
};

}  // namespace

Result<CompareOutcome> compareBackups(OwnerVault& owner, const LogRecord& before, const LogRecord& after,
                                      const DifferenceSink& sink, const Progress& progress) {
    TRY(const format::BackupBody first, owner.backupBody(before));
    TRY(const format::BackupBody second, owner.backupBody(after));
    TRY(const auto chunks, ChunkSource::load(owner, progress));
    auto budget = TreeBudget::fitting(*chunks, claimedEntries(first) + claimedEntries(second), progress);
    const bool shared = before.session.domain == after.session.domain &&
                        before.session.domainEpoch == after.session.domainEpoch;
    return Comparison(*chunks, shared ? Naming::Shared : Naming::Different, sink, budget)
        .run(first.root, second.root);
}

}  // namespace coffer
