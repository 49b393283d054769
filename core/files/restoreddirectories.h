// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "files/attributes.h"
#include "files/directory.h"
#include "files/restoredfile.h"
#include "result/result.h"

namespace coffer {

/// The directories of one restore. For use inside this room.
///
/// Remembers about a hundred bytes for each: its parent, name, device and inode, and the attributes that it
/// gets at the end. At most kOpen are held open; another one is opened again from its nearest open ancestor,
/// without following links, and Refused when it is not the directory that it was. Thread-safe.
class RestoredDirectories {
public:
    static constexpr std::size_t kOpen = 256;

    enum class Origin : std::uint8_t { Made, Found };

    /// `root` becomes DirectoryId::Root. Error when its status cannot be read.
    static Result<std::unique_ptr<RestoredDirectories>> create(Directory root);

    /// Takes in a directory that has just been made or found; the same one twice has the same id.
    /// `attributes` are set by finish(); nothing leaves the directory as it is.
    Result<DirectoryId> add(DirectoryId parent, const std::string& name, Directory directory, Origin origin,
                            std::optional<PlainAttributes> attributes);

    /// The open directory; it stays open as long as somebody holds it. Requires: an id from here.
    Result<std::shared_ptr<const Directory>> hold(DirectoryId id);
    [[nodiscard]] Origin originOf(DirectoryId id) const;

    /// Sets the attributes of all, the latest first, so that children come before their parents. Goes on
    /// after an error and returns the first.
    Result<void> finish(NoteCounters& notes);

private:
    using Held = std::shared_ptr<const Directory>;
    struct Node {
        DirectoryId parent;
        Origin origin;
        bool hasAttributes;
        PlainAttributes attributes;
        std::uint64_t device;
        std::uint64_t inode;
        std::string name;
    };
    struct Open {
        DirectoryId id;
        Held directory;
    };

    RestoredDirectories() = default;
    Node& node(DirectoryId id) { return m_nodes[static_cast<std::size_t>(id)]; }
    Held findOpen(DirectoryId id);
    void remember(DirectoryId id, Held directory);
    Result<Held> openAgain(DirectoryId id);
    std::optional<DirectoryId> known(const FileStatus& status);
    Result<void> applyTo(DirectoryId id, NoteCounters& notes);

    mutable std::mutex m_mutex;
    std::vector<Node> m_nodes;
    std::unordered_map<std::uint64_t, DirectoryId> m_byInode;
    std::list<Open> m_open;  ///< The latest used first.
    std::unordered_map<std::uint32_t, std::list<Open>::iterator> m_openById;
    Held m_root;
};

}  // namespace coffer
