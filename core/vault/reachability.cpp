// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/reachability.h"

#include <algorithm>
#include <array>

#include "bytes/encoding.h"
#include "format/catalogue.h"

namespace coffer {
namespace {

constexpr std::uint64_t kNodesPerReport = 64;

Error refusal(const std::string& what, const Error& error) {
    return isPassing(error.code)
               ? error
               : Error{Code::Refused, what + " cannot be read, so nothing is removed: " + error.detail};
}

std::string chunkName(const ChunkId& id) {
    return "chunk " + toHex(id).substr(0, 12);
}

std::size_t kindIndex(format::ChunkKind kind) {
    return static_cast<std::size_t>(format::kindByte(kind)) - 1;
}

bool isKnownType(std::string_view type) {
    constexpr std::array kKnown = {
        format::kTypeFile,   format::kTypeDirectory,       format::kTypeSymlink,    format::kTypeFifo,
        format::kTypeSocket, format::kTypeCharacterDevice, format::kTypeBlockDevice};
    return std::ranges::find(kKnown, type) != kKnown.end();
}

}  // namespace

Result<void> Reachability::addBackups(ChunkSource& chunks, Progress& progress) {
    for (const LogRecord* backup : chunks.owner().log().backups()) {
        if (m_backups.contains(backup->reference)) {
            continue;
        }
        if (const auto added = addBackup(chunks, *backup, progress); !added.ok()) {
            return refusal("backup " + toHex(backup->reference.hash).substr(0, 8), added.error());
        }
        m_backups.insert(backup->reference);
    }
    return {};
}

Result<void> Reachability::addBackup(ChunkSource& chunks, const LogRecord& backup, Progress& progress) {
    TRY(const format::BackupBody body, chunks.owner().backupBody(backup));
    reach(body.root, format::ChunkKind::DirectoryNode);
    if (body.catalogue) {
        reach(*body.catalogue, format::ChunkKind::CatalogueNode);
    }
    return walk(chunks, progress);
}

Result<void> Reachability::walk(ChunkSource& chunks, Progress& progress) {
    while (!m_pending.empty()) {
        TRY_VOID(progress.check());
        const Node node = m_pending.back();
        m_pending.pop_back();
        if (auto visited = visit(chunks, node); !visited.ok()) {
            m_pending.push_back(node);  // whoever tries again must come back to it
            return visited;
        }
        if (++m_nodes % kNodesPerReport == 0) {
            progress.report({.phase = "looking-through", .filesDone = m_nodes, .current = {}});
        }
    }
    return {};
}

Result<void> Reachability::visit(ChunkSource& chunks, const Node& node) {
    TRY(const Bytes bytes, chunks.get(node.id, node.kind));
    switch (node.kind) {
        case format::ChunkKind::DirectoryNode:
            return visitDirectory(bytes);
        case format::ChunkKind::CatalogueNode:
            return visitCatalogue(bytes);
        case format::ChunkKind::FileNode: {
            TRY(const auto parts, format::decodeFileNode(bytes));
            reachParts(parts);
            return {};
        }
        case format::ChunkKind::Data:
            break;
    }
    return {};
}

Result<void> Reachability::visitDirectory(ByteView bytes) {
    TRY(const format::Directory directory, format::decodeDirectory(bytes));
    for (const auto& node : directory.nodes) {
        reach(node, format::ChunkKind::DirectoryNode);
    }
    for (const auto& entry : directory.entries) {
        if (!isKnownType(entry.type)) {
            return Error{Code::TooNew, "it holds something of a kind that only a newer version knows"};
        }
        if (entry.node) {
            reach(*entry.node, format::ChunkKind::DirectoryNode);
        }
        reachParts(entry.parts);
    }
    return {};
}

Result<void> Reachability::visitCatalogue(ByteView bytes) {
    TRY(const auto catalogue, format::decodeCatalogueNode(bytes));
    for (const auto& file : catalogue.files) {
        reach(file.node, format::ChunkKind::CatalogueNode);
    }
    for (const auto& part : catalogue.parts) {
        reach(part, format::ChunkKind::CatalogueNode);
    }
    return {};
}

void Reachability::reachParts(const std::vector<format::Part>& parts) {
    for (const auto& part : parts) {
        if (part.kind != format::PartKind::Hole) {
            const bool isNode = part.kind == format::PartKind::FileNode;
            reach(part.id, isNode ? format::ChunkKind::FileNode : format::ChunkKind::Data);
        }
    }
}

void Reachability::reach(const ChunkId& id, format::ChunkKind kind) {
    if (m_reached[kindIndex(kind)].insert(id).second && kind != format::ChunkKind::Data) {
        m_pending.push_back({id, kind});
    }
}

bool Reachability::contains(const ChunkId& id) const {
    return std::any_of(m_reached.begin(), m_reached.end(),
                       [&](const ChunkSet& reached) { return reached.contains(id); });
}

Result<std::set<format::PackReference>> Reachability::packs(ChunkSource& chunks) const {
    std::set<format::PackReference> result;
    for (const ChunkSet& reached : m_reached) {
        for (const ChunkId& id : reached) {
            if (const auto located = chunks.locate(id); !located.ok()) {
                return refusal(chunkName(id), located.error());
            }
            for (const SourcePack& pack : chunks.packsOf(id)) {
                result.insert({pack.computer, pack.hash});
            }
        }
    }
    return result;
}

}  // namespace coffer
