// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/restoreddirectories.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <limits>

#include "files/names.h"
#include "files/openbeneath.h"
#include "files/systemerror.h"

namespace coffer {

Result<std::unique_ptr<RestoredDirectories>> RestoredDirectories::create(Directory root) {
    TRY(const auto status, root.status());
    std::unique_ptr<RestoredDirectories> result(new RestoredDirectories);
    result->m_nodes.push_back(
        {DirectoryId::Root, Origin::Found, false, {}, status.device, status.inode, std::string()});
    result->m_byInode.emplace(status.inode, DirectoryId::Root);
    result->m_root = std::make_shared<const Directory>(std::move(root));
    return result;
}

std::optional<DirectoryId> RestoredDirectories::known(const FileStatus& status) {
    const auto found = m_byInode.find(status.inode);
    return found != m_byInode.end() && node(found->second).device == status.device
               ? std::optional(found->second)
               : std::nullopt;
}

Result<DirectoryId> RestoredDirectories::add(DirectoryId parent, const std::string& name, Directory directory,
                                             Origin origin, std::optional<PlainAttributes> attributes) {
    TRY(const auto status, directory.status());
    const std::lock_guard lock(m_mutex);
    if (const auto before = known(status)) {
        if (attributes && *before != DirectoryId::Root) {
            node(*before).hasAttributes = true;
            node(*before).attributes = *attributes;
        }
        return *before;
    }
    assert(m_nodes.size() < std::numeric_limits<std::uint32_t>::max());
    const auto id = static_cast<DirectoryId>(m_nodes.size());
    m_nodes.push_back({parent, origin, attributes.has_value(), attributes.value_or(PlainAttributes{}),
                       status.device, status.inode, name});
    // A removed directory's inode may come back under another name: the newer one counts.
    m_byInode.insert_or_assign(status.inode, id);
    remember(id, std::make_shared<const Directory>(std::move(directory)));
    return id;
}

RestoredDirectories::Held RestoredDirectories::findOpen(DirectoryId id) {
    if (id == DirectoryId::Root) {
        return m_root;
    }
    const auto found = m_openById.find(static_cast<std::uint32_t>(id));
    if (found == m_openById.end()) {
        return nullptr;
    }
    m_open.splice(m_open.begin(), m_open, found->second);
    return found->second->directory;
}

void RestoredDirectories::remember(DirectoryId id, Held directory) {
    if (m_open.size() == kOpen) {
        m_openById.erase(static_cast<std::uint32_t>(m_open.back().id));
        m_open.pop_back();
    }
    m_open.push_front({id, std::move(directory)});
    m_openById.insert_or_assign(static_cast<std::uint32_t>(id), m_open.begin());
}

Result<RestoredDirectories::Held> RestoredDirectories::openAgain(DirectoryId id) {
    std::vector<std::string> names;
    auto ancestor = id;
    Held from;
    while (from == nullptr) {
        names.push_back(node(ancestor).name);
        ancestor = node(ancestor).parent;
        from = findOpen(ancestor);
    }
    std::reverse(names.begin(), names.end());
    std::string path = from->path();
    for (const auto& name : names) {
        path += "/" + name;
    }
    auto descriptor = openBeneath(from->descriptor(), names);
    if (!descriptor.isOpen()) {
        return systemError(errno, path, "opened again");
    }
    auto directory = std::make_shared<const Directory>(Directory::adopt(std::move(descriptor), path));
    TRY(const auto status, directory->status());
    if (status.device != node(id).device || status.inode != node(id).inode) {
        return Error{Code::Refused, displayPath(path) + " was replaced by another folder during the restore"};
    }
    remember(id, directory);
    return Held(directory);
}

Result<std::shared_ptr<const Directory>> RestoredDirectories::hold(DirectoryId id) {
    const std::lock_guard lock(m_mutex);
    assert(static_cast<std::size_t>(id) < m_nodes.size());
    if (auto open = findOpen(id)) {
        return open;
    }
    return openAgain(id);
}

RestoredDirectories::Origin RestoredDirectories::originOf(DirectoryId id) const {
    const std::lock_guard lock(m_mutex);
    assert(static_cast<std::size_t>(id) < m_nodes.size());
    return m_nodes[static_cast<std::size_t>(id)].origin;
}

Result<void> RestoredDirectories::applyTo(DirectoryId id, NoteCounters& notes) {
    if (!node(id).hasAttributes) {
        return {};
    }
    TRY(const auto directory, hold(id));
    TRY(const auto status, directory->status());
    return applyAttributes(directory->descriptor(), status, node(id).attributes, directory->path(), notes);
}

Result<void> RestoredDirectories::finish(NoteCounters& notes) {
    Result<void> first;
    for (std::size_t next = m_nodes.size(); next > 0; --next) {
        auto done = applyTo(static_cast<DirectoryId>(next - 1), notes);
        if (!done.ok() && first.ok()) {
            first = std::move(done);
        }
    }
    return first;
}

}  // namespace coffer
