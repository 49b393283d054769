// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/folderreader.h"

namespace coffer {
namespace {

/// Errors that end the reading of a folder; every other costs some of its entries.
bool endsReading(const Error& error) {
    return error.code == Code::Unavailable || error.code == Code::Cancelled;
}

}  // namespace

FolderReader::FolderReader(std::unique_ptr<ChunkSource> chunks, const ChunkId& root)
    : m_chunks(std::move(chunks)), m_root(root) {
    m_cursor.emplace(*m_chunks, root);
}

Result<std::unique_ptr<FolderReader>> FolderReader::open(OwnerVault& owner, const LogRecord& backup,
                                                         const Progress& progress) {
    TRY(const format::BackupBody body, owner.backupBody(backup));
    TRY(auto chunks, ChunkSource::load(owner, progress));
    return std::unique_ptr<FolderReader>(new FolderReader(std::move(chunks), body.root));
}

Result<void> FolderReader::enter(std::string_view path, const Progress& progress) {
    TreeBudget budget(progress);
    TRY(const std::string plain, plainPath(path));
    TRY(const format::Entry folder, findEntry(*m_chunks, m_root, plain, budget));
    if (folder.type != format::kTypeDirectory) {
        return Error{Code::Invalid, "what was to be entered is no folder"};
    }
    m_cursor.emplace(*m_chunks, *folder.node);
    return {};
}

Result<FolderReader::Stretch> FolderReader::next(std::size_t most, const Progress& progress) {
    Stretch stretch;
    TreeBudget budget(progress);
    while (stretch.entries.size() < most) {
        TRY_VOID(budget.spend());
        const auto entry = m_cursor->next();
        if (!entry.ok() && endsReading(entry.error())) {
            return entry.error();
        }
        if (!entry.ok()) {
            stretch.damage = stretch.damage ? stretch.damage : entry.error();
            continue;
        }
        if (*entry == nullptr) {
            return stretch;
        }
        stretch.entries.push_back(**entry);
    }
    stretch.atEnd = false;
    return stretch;
}

}  // namespace coffer
