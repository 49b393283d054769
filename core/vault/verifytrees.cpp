// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <unordered_set>

#include "format/layout.h"
#include "vault/chatlist.h"
#include "vault/progressmeter.h"
#include "vault/tree.h"
#include "vault/verifythreads.h"

namespace coffer {
namespace {

constexpr std::uint64_t kGrace = std::uint64_t{24} * 60 * 60 * 1000;  ///< ms; FORMAT.md section 13

bool isMissing(const Error& error) {
    return error.code == Code::NotFound;
}

/// Walks backups one after another. Directories that were found whole are not walked again; others are, so
/// that each backup's loss is named by its own paths.
class TreeVerifier final : public TreeVisitor {
public:
    TreeVerifier(ChunkSource& chunks, const Clock& clock, VerifyReport& report, Progress& progress)
        : m_chunks(chunks), m_now(clock()), m_report(report), m_meter(progress, "verifying") {}

    Result<void> verify(const LogRecord& backup) {
        m_loss = {};
        m_loss.backup = backup.reference;
        m_recent = backup.payload.time + kGrace > m_now;
        m_frames.assign(1, Frame{});
        TRY_VOID(walk(backup));
        if (m_loss.count() == 0) {
            m_report.whole.push_back(backup.reference);
        } else {
            m_report.losses.push_back(std::move(m_loss));
        }
        return {};
    }

    Result<Next> entry(const std::string& path, const format::Entry& entry) override {
        if (entry.type == format::kTypeDirectory) {
            if (m_whole.contains(*entry.node)) {
                return Next::Skip;
            }
            static_cast<void>(locate(*entry.node));
            m_frames.push_back({*entry.node, true});
            return Next::Enter;
        }
        m_meter.add(1, 0);
        const auto checked = checkFile(entry);
        if (!checked.ok()) {
            TRY_VOID(lose(path, checked.error(), m_loss.files));
        }
        return Next::Skip;
    }

    Result<void> leave(const std::string& path) override {
        static_cast<void>(path);
        const Frame frame = m_frames.back();
        m_frames.pop_back();
        if (frame.whole) {
            m_whole.insert(frame.node);
        } else {
            m_frames.back().whole = false;
        }
        return {};
    }

    Result<void> damaged(const std::string& path, const Error& error) override {
        return lose(path, error, m_loss.directories);
    }

    /// Packs that backups need and that are not there.
    Result<void> nameMissing() {
        for (const auto& [name, recent] : m_missing) {
            const Error error{Code::NotFound, name + " is not there"};
            if (recent) {
                m_report.arriving.push_back({name, "still-arriving", error});
            } else {
                TRY_VOID(addDamage(m_report, name, error));
            }
        }
        m_meter.finish();
        return {};
    }

private:
    struct Frame {
        ChunkId node;
        bool whole = true;
    };

    Result<void> walk(const LogRecord& backup) {
        const auto body = m_chunks.owner().backupBody(backup);
        if (!body.ok()) {
            return lose("", body.error(), m_loss.directories);
        }
        if (!m_whole.contains(body->root)) {
            static_cast<void>(locate(body->root));
            TreeBudget budget(m_meter.progress());
            TRY_VOID(walkTree(m_chunks, body->root, "", *this, budget));
            if (m_frames.front().whole) {
                m_whole.insert(body->root);
            }
        }
        return body->catalogue ? checkCatalogue(*body->catalogue) : Result<void>();
    }

    Result<void> checkCatalogue(const ChunkId& catalogue) {
        TreeBudget budget(m_meter.progress());
        std::vector<SourceProblem> unreadable;
        static_cast<void>(locate(catalogue));
        TRY_VOID(walkCatalogue(
            m_chunks, catalogue, [](const auto&, const auto&) { return Result<void>(); }, unreadable,
            budget));
        m_loss.chatLists += unreadable.size();
        for (const auto& problem : unreadable) {
            m_loss.unread += isPassing(problem.error.code) ? 1U : 0U;
        }
        return {};
    }

    Result<void> checkFile(const format::Entry& entry) {
        std::optional<Error> first;
        for (const auto& part : entry.parts) {
            if (part.kind != format::PartKind::Hole && part.length > 0) {
                const auto located = locate(part.id);
                first = first || located.ok() ? first : located.error();
            }
        }
        TreeBudget budget(m_meter.progress());
        const auto look = [&](const format::Part& part) -> Result<void> {
            const auto located = part.kind == format::PartKind::Data ? locate(part.id) : Result<void>();
            first = first || located.ok() ? first : located.error();
            return {};
        };
        if (!first) {
            TRY_VOID(flattenParts(m_chunks, entry.parts, look, budget));
        }
        return first ? Result<void>(*first) : Result<void>();
    }

    /// Whether a chunk should be readable; remembers the packs that it misses.
    Result<void> locate(const ChunkId& id) {
        auto located = m_chunks.locate(id);
        if (!located.ok()) {
            for (const auto& pack : m_chunks.packsOf(id)) {
                if (pack.state == SourcePack::State::Missing) {
                    bool& recent =
                        m_missing.emplace(format::packName(pack.computer, pack.hash), true).first->second;
                    recent = recent && m_recent;
                }
            }
        }
        return located;
    }

    Result<void> lose(const std::string& path, const Error& error, std::uint64_t& count) {
        if (error.code == Code::Cancelled || error.code == Code::Unavailable) {
            return error;
        }
        ++count;
        m_loss.arriving += isMissing(error) && m_recent ? 1U : 0U;
        m_loss.unread += isPassing(error.code) ? 1U : 0U;
        m_frames.back().whole = false;
        if (m_loss.paths.size() < BackupLoss::kMostListed) {
            m_loss.paths.push_back(path);
        }
        return {};
    }

    ChunkSource& m_chunks;
    const std::uint64_t m_now;
    VerifyReport& m_report;
    ProgressMeter m_meter;
    BackupLoss m_loss;
    bool m_recent = false;
    std::vector<Frame> m_frames;
    std::unordered_set<ChunkId, FixedBytesHash> m_whole;
    std::map<std::string, bool> m_missing;  ///< name → whether only backups of the last day need it
};

/// Whether only backups of the last day name an index.
bool isArriving(const OwnerVault& owner, const std::string& index, std::uint64_t now) {
    const auto backups = owner.log().backups();
    return std::all_of(backups.begin(), backups.end(), [&](const LogRecord* backup) {
        const auto& named = backup->payload.indexes;
        return backup->payload.time + kGrace > now ||
               std::none_of(named.begin(), named.end(), [&](const Hash& hash) {
                   return format::indexName(backup->reference.computer, hash) == index;
               });
    });
}

}  // namespace

Result<void> walkBackups(ChunkSource& chunks, const Clock& clock, VerifyReport& report, Progress& progress) {
    TreeVerifier verifier(chunks, clock, report, progress);
    for (const LogRecord* backup : chunks.owner().log().backups()) {
        TRY_VOID(verifier.verify(*backup));
    }
    TRY_VOID(verifier.nameMissing());
    for (const auto& problem : chunks.problems()) {
        const auto isSame = [&](const auto& object) { return object.object == problem.object; };
        const bool known = std::any_of(report.damaged.begin(), report.damaged.end(), isSame) ||
                           std::any_of(report.unread.begin(), report.unread.end(), isSame) ||
                           std::any_of(report.arriving.begin(), report.arriving.end(), isSame);
        if (known) {
            continue;
        }
        if (isMissing(problem.error) && isArriving(chunks.owner(), problem.object, clock())) {
            report.arriving.push_back({problem.object, "still-arriving", problem.error});
        } else {
            TRY_VOID(addDamage(report, problem.object, problem.error));
        }
    }
    return {};
}

}  // namespace coffer
