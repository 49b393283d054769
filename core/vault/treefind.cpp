// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/names.h"
#include "vault/tree.h"

namespace coffer {
namespace {

using PartVisitor = std::function<Result<void>(const format::Part&)>;

/// The node's parts, whose lengths add up to what its parent says.
Result<std::vector<format::Part>> readFileNode(ChunkSource& chunks, const format::Part& part) {
    TRY(const auto bytes, chunks.node(part.id, format::ChunkKind::FileNode));
    TRY(auto parts, format::decodeFileNode(*bytes));
    if (format::totalLength(parts) != part.length) {
        return Error{Code::Damaged, "the parts of a file do not add up to its length"};
    }
    return parts;
}

Result<void> flatten(ChunkSource& chunks, const std::vector<format::Part>& parts, const PartVisitor& visit,
                     TreeBudget& budget, int depth) {
    for (const auto& part : parts) {
        TRY_VOID(budget.spend());
        if (part.length == 0) {
            continue;
        }
        if (part.kind != format::PartKind::FileNode) {
            TRY_VOID(visit(part));
            continue;
        }
        if (depth == TreeLimits::kNesting) {
            return Error{Code::Damaged, "a file is nested deeper than any backup nests it"};
        }
        TRY(const auto nested, readFileNode(chunks, part));
        TRY_VOID(flatten(chunks, nested, visit, budget, depth + 1));
    }
    return {};
}

/// The entry of that name in one directory.
Result<format::Entry> findIn(ChunkSource& chunks, const ChunkId& node, std::string_view name,
                             TreeBudget& budget) {
    DirectoryCursor cursor(chunks, node);
    std::optional<Error> damage;
    for (;;) {
        TRY_VOID(budget.spend());
        const auto entry = cursor.next();
        if (!entry.ok()) {
            damage = damage ? damage : entry.error();
            continue;
        }
        if (*entry == nullptr) {
            break;
        }
        if (asText((*entry)->name) == name) {
            return **entry;
        }
    }
    return damage.value_or(Error{Code::NotFound, displayPath(name) + " is not in this backup"});
}

}  // namespace

Result<std::string> plainPath(std::string_view path) {
    std::string result;
    while (!path.empty()) {
        const auto slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
        if (part.empty() || part == ".") {
            continue;
        }
        if (!format::isComponent(asBytes(part))) {
            return Error{Code::Invalid, "a path within a backup cannot hold \"" + displayPath(part) + "\""};
        }
        result += (result.empty() ? "" : "/") + std::string(part);
    }
    return result;
}

Result<format::Entry> findEntry(ChunkSource& chunks, const ChunkId& root, std::string_view path,
                                TreeBudget& budget) {
    TRY(const std::string plain, plainPath(path));
    if (plain.empty()) {
        format::Entry entry;
        entry.type = format::kTypeDirectory;
        entry.mode = 0700;
        entry.node = root;
        return entry;
    }
    std::string_view rest = plain;
    ChunkId node = root;
    for (;;) {
        const auto slash = rest.find('/');
        TRY(format::Entry entry, findIn(chunks, node, rest.substr(0, slash), budget));
        if (slash == std::string_view::npos) {
            return entry;
        }
        if (entry.type != format::kTypeDirectory) {
            return Error{Code::NotFound, displayPath(plain) + " is not in this backup"};
        }
        node = *entry.node;
        rest = rest.substr(slash + 1);
    }
}

Result<void> flattenParts(ChunkSource& chunks, const std::vector<format::Part>& parts,
                          const PartVisitor& visit, TreeBudget& budget) {
    return flatten(chunks, parts, visit, budget, 0);
}

}  // namespace coffer
