// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/list.h"

namespace coffer {
namespace {

class Lister final : public TreeVisitor {
public:
    Lister(Depth depth, const EntrySink& sink) : m_depth(depth), m_sink(sink) {}

    Result<Next> entry(const std::string& path, const format::Entry& entry) override {
        ++m_outcome.entries;
        TRY_VOID(m_sink(path, entry));
        return m_depth == Depth::Everything ? Next::Enter : Next::Skip;
    }
    Result<void> damaged(const std::string& path, const Error& error) override {
        if (m_outcome.unreadable.size() < ChunkSource::kMostProblems) {
            m_outcome.unreadable.push_back({path, error});
        }
        return {};
    }
    [[nodiscard]] ListOutcome take() { return std::move(m_outcome); }

private:
    Depth m_depth;
    const EntrySink& m_sink;
    ListOutcome m_outcome;
};

}  // namespace

Result<ListOutcome> listPath(OwnerVault& owner, const LogRecord& backup, std::string_view path, Depth depth,
                             const EntrySink& sink, const Progress& progress) {
    TRY(const format::BackupBody body, owner.backupBody(backup));
    TRY(const auto chunks, ChunkSource::load(owner, progress));
    TreeBudget budget(progress);
    TRY(const std::string plain, plainPath(path));
    TRY(const format::Entry start, findEntry(*chunks, body.root, plain, budget));
    Lister lister(depth, sink);
    if (start.type != format::kTypeDirectory) {
        TRY_VOID(lister.entry(plain, start));
        return lister.take();
    }
    TRY_VOID(chunks->node(*start.node, format::ChunkKind::DirectoryNode));
    TRY_VOID(walkTree(*chunks, *start.node, plain, lister, budget));
    return lister.take();
}

}  // namespace coffer
