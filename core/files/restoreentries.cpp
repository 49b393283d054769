// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of a RestoreTarget that have no content: directories, links, pipes, sockets, devices.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <functional>

#include "files/names.h"
#include "files/restorestate.h"
#include "files/systemerror.h"

namespace coffer {
namespace {

constexpr mode_t kWhileRestoring = S_IRUSR | S_IWUSR | S_IXUSR;

/// What is to appear, how to make it, and how to know that it is there already.
struct Entry {
    std::function<int(int directory, const char* name)> make;
    std::function<bool(const Directory& directory, const std::string& name)> isSame;
    const PlainAttributes* attributes = nullptr;  ///< None for hard links.
};

Result<void> makeEntry(RestoreTarget::State& state, DirectoryId parent, std::string_view name,
                       const Entry& entry) {
    TRY_VOID(checkName(name));
    const auto fitting = nameForPlatform(name, state.options.names);
    TRY(const auto directory, state.directories->hold(parent));
    if (!state.refuses() && entry.isSame(*directory, fitting)) {
        return entry.attributes == nullptr
                   ? Result<void>()
                   : applyAttributesTo(*directory, fitting, *entry.attributes, state.notes);
    }
    const auto temporary = state.marker->temporaryName();
    if (entry.make(directory->descriptor().get(), temporary.c_str()) != 0) {
        return systemError(errno, directory->pathOf(fitting), "created");
    }
    if (entry.attributes != nullptr) {
        auto applied = applyAttributesTo(*directory, temporary, *entry.attributes, state.notes);
        if (!applied.ok()) {
            unlinkat(directory->descriptor().get(), temporary.c_str(), 0);
            return applied;
        }
    }
    return state.giveName(*directory, temporary, fitting);
}

/// A directory that was there may have been restored read-only by an earlier run: its owner opens it up.
Result<Directory> openToFill(const Directory& parent, const std::string& name, OverwritePolicy policy) {
    auto opened = parent.openChild(name);
    if (policy == OverwritePolicy::Refuse || (!opened.ok() && opened.error().code != Code::Denied)) {
        return opened;
    }
    TRY(const auto status, parent.statusOf(name));
    if (status.type == FileType::Directory && (status.mode & kWhileRestoring) != kWhileRestoring) {
        const auto mode = static_cast<mode_t>(status.mode) | kWhileRestoring;
        if (fchmodat(parent.descriptor().get(), name.c_str(), mode, AT_SYMLINK_NOFOLLOW) != 0) {
            return opened;  // filling it will say what is wrong
        }
    }
    return opened.ok() ? std::move(opened) : parent.openChild(name);
}

/// Error code of mkdirat; EEXIST also when another kind of entry is in the way.
int makeDirectory(const Directory& parent, const std::string& name) {
    return mkdirat(parent.descriptor().get(), name.c_str(), kWhileRestoring) == 0 ? 0 : errno;
}

/// Takes a file or link out of the way of a directory; a directory stays.
bool clearTheWay(const Directory& parent, const std::string& name) {
    const auto status = parent.statusOf(name);
    return status.ok() && status->type != FileType::Directory &&
           unlinkat(parent.descriptor().get(), name.c_str(), 0) == 0;
}

mode_t typeBits(FileType type) {
    switch (type) {
        case FileType::Fifo:
            return S_IFIFO;
        case FileType::Socket:
            return S_IFSOCK;
        case FileType::CharacterDevice:
            return S_IFCHR;
        case FileType::BlockDevice:
            return S_IFBLK;
        default:
            return 0;
    }
}

}  // namespace

Result<DirectoryId> RestoreTarget::createDirectory(DirectoryId parent, std::string_view name,
                                                   const RestoredAttributes& attributes) {
    using Origin = RestoredDirectories::Origin;
    TRY_VOID(checkName(name));
    const auto fitting = nameForPlatform(name, m_state->options.names);
    TRY(const auto directory, m_state->directories->hold(parent));
    int made = makeDirectory(*directory, fitting);
    if (made == EEXIST && m_state->replaces() && clearTheWay(*directory, fitting)) {
        made = makeDirectory(*directory, fitting);
    }
    if (made != 0 && made != EEXIST) {
        return systemError(made, directory->pathOf(fitting), "created");
    }
    TRY(auto opened, openToFill(*directory, fitting, m_state->options.overwrite));
    const auto origin = made == 0 ? Origin::Made : Origin::Found;
    std::optional<PlainAttributes> plain;
    if (origin == Origin::Made || !m_state->refuses()) {
        plain = m_state->plain(attributes);
    }
    return m_state->directories->add(parent, fitting, std::move(opened), origin, plain);
}

Result<void> RestoreTarget::createSymlink(DirectoryId parent, std::string_view name,
                                          std::string_view linkTarget, const RestoredAttributes& attributes) {
    if (linkTarget.empty() || linkTarget.find('\0') != std::string_view::npos) {
        return Error{Code::Invalid, "the symbolic link " + displayPath(name) + " has no usable target"};
    }
    const std::string target(linkTarget);
    const auto plain = m_state->plain(attributes);
    Entry entry;
    entry.make = [&](int directory, const char* entryName) {
        return symlinkat(target.c_str(), directory, entryName);
    };
    entry.isSame = [&](const Directory& directory, const std::string& entryName) {
        const auto there = directory.symlinkTarget(entryName);
        return there.ok() && *there == target;
    };
    entry.attributes = &plain;
    return makeEntry(*m_state, parent, name, entry);
}

Result<void> RestoreTarget::createHardLink(DirectoryId parent, std::string_view name,
                                           const RestoredPlace& earlier) {
    TRY_VOID(checkName(earlier.name));
    TRY(const auto from, m_state->directories->hold(earlier.directory));
    const auto isEarlier = [&](int directory, const char* entryName) {
        struct stat there {};
        return fstatat(directory, entryName, &there, AT_SYMLINK_NOFOLLOW) == 0 &&
               static_cast<std::uint64_t>(there.st_dev) == earlier.device && there.st_ino == earlier.inode;
    };
    if (!isEarlier(from->descriptor().get(), earlier.name.c_str())) {
        return Error{Code::Refused,
                     displayPath(from->pathOf(earlier.name)) + " was replaced during the restore"};
    }
    Entry entry;
    // Looked at again under the new name: the earlier one may change hands between the two calls.
    entry.make = [&](int directory, const char* entryName) {
        const int made = linkat(from->descriptor().get(), earlier.name.c_str(), directory, entryName, 0);
        if (made == 0 && !isEarlier(directory, entryName)) {
            unlinkat(directory, entryName, 0);
            errno = ESTALE;
            return -1;
        }
        return made;
    };
    entry.isSame = [&](const Directory& directory, const std::string& entryName) {
        return isEarlier(directory.descriptor().get(), entryName.c_str());
    };
    return makeEntry(*m_state, parent, name, entry);
}

Result<void> RestoreTarget::createSpecial(DirectoryId parent, std::string_view name, FileType type,
                                          std::uint64_t specialDevice, const RestoredAttributes& attributes) {
    const mode_t bits = typeBits(type);
    if (bits == 0) {
        return Error{Code::Invalid, displayPath(name) + " is of a kind that is not restored"};
    }
    const auto plain = m_state->plain(attributes);
    Entry entry;
    entry.make = [&](int directory, const char* entryName) {
        return mknodat(directory, entryName, bits | S_IRUSR | S_IWUSR, static_cast<dev_t>(specialDevice));
    };
    entry.isSame = [&](const Directory& directory, const std::string& entryName) {
        const auto there = directory.statusOf(entryName);
        return there.ok() && there->type == type && there->specialDevice == specialDevice;
    };
    entry.attributes = &plain;
    return makeEntry(*m_state, parent, name, entry);
}

}  // namespace coffer
