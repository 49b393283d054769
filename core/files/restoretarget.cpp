// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/restoretarget.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "files/names.h"
#include "files/placing.h"
#include "files/restoredfilestate.h"
#include "files/restorestate.h"
#include "files/systemerror.h"

namespace coffer {
namespace {

Result<Directory> openOrMake(const std::string& path) {
    auto directory = Directory::open(path);
    if (directory.ok() || directory.error().code != Code::NotFound) {
        return directory;
    }
    if (mkdir(path.c_str(), 0777) != 0 && errno != EEXIST) {
        return systemError(errno, path, "created");
    }
    return Directory::open(path);
}

int flushFileSystem(const Descriptor& root) {
#ifdef __linux__
    return syncfs(root.get());
#else
    sync();
    return fsync(root.get());
#endif
}

/// A second descriptor for large files, where the file system knows O_DIRECT.
Descriptor openDirect(const Directory& directory, const std::string& name) {
#ifdef O_DIRECT
    constexpr int kFlags = O_WRONLY | O_DIRECT | O_NOFOLLOW | O_CLOEXEC;
    return Descriptor(openat(directory.descriptor().get(), name.c_str(), kFlags));
#else
    (void)directory;
    (void)name;
    return {};
#endif
}

bool isThere(const Directory& directory, const std::string& name) {
    struct stat status {};
    return fstatat(directory.descriptor().get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0;
}

Result<std::string> fittingName(std::string_view name, NameRules rules) {
    TRY_VOID(checkName(name));
    return nameForPlatform(name, rules);
}

}  // namespace

RestoreTarget::RestoreTarget(std::unique_ptr<State> state) : m_state(std::move(state)) {}
RestoreTarget::~RestoreTarget() = default;

Result<std::unique_ptr<RestoreTarget>> RestoreTarget::open(const std::string& path,
                                                           const RestoreOptions& options) {
    TRY(auto root, openOrMake(path));
    auto state = std::make_unique<State>();
    state->options = options;
    std::uint64_t removed = 0;
    TRY(auto marker, RunMarker::place(root, removed));
    state->marker = std::make_unique<RunMarker>(std::move(marker));
    state->notes.leftoversRemoved = removed;
    TRY(state->directories, RestoredDirectories::create(std::move(root)));
    return std::unique_ptr<RestoreTarget>(new RestoreTarget(std::move(state)));
}

Result<void> RestoreTarget::State::giveName(const Directory& directory, const std::string& temporary,
                                            const std::string& name) const {
    const auto& descriptor = directory.descriptor();
    const int done = replaces()
                         ? renameat(descriptor.get(), temporary.c_str(), descriptor.get(), name.c_str())
                         : renameToFreeName(descriptor, temporary, name);
    const int number = errno;
    // Renaming over another name of the same file does nothing, so the temporary name may be left either way.
    if (done != 0 || replaces()) {
        unlinkat(descriptor.get(), temporary.c_str(), 0);
    }
    return done == 0 ? Result<void>() : systemError(number, directory.pathOf(name), "put in place");
}

Result<RestoredFile> RestoreTarget::createFile(DirectoryId parent, std::string_view name, std::uint64_t size,
                                               const RestoredAttributes& attributes) {
    TRY(auto fitting, fittingName(name, m_state->options.names));
    auto file = std::make_unique<RestoredFile::State>();
    TRY(file->directory, m_state->directories->hold(parent));
    const bool found = m_state->directories->originOf(parent) == RestoredDirectories::Origin::Found;
    if (found && !m_state->replaces() && isThere(*file->directory, fitting)) {
        return systemError(EEXIST, file->directory->pathOf(fitting), "restored");
    }
    auto temporary = m_state->marker->temporaryName();
    constexpr int kFlags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    file->file = Descriptor(openat(file->directory->descriptor().get(), temporary.c_str(), kFlags, 0600));
    if (!file->file.isOpen()) {
        return systemError(errno, file->directory->pathOf(fitting), "created");
    }
    file->target = m_state.get();
    file->parent = parent;
    file->name = std::move(fitting);
    file->temporary = std::move(temporary);
    file->size = size;
    file->attributes = m_state->plain(attributes);
    if (size >= RestoredFile::State::kDirectFileFrom) {
        if (ftruncate(file->file.get(), static_cast<off_t>(size)) != 0) {
            return systemError(errno, file->path(), "given its size");
        }
        file->direct = openDirect(*file->directory, file->temporary);
    }
    return RestoredFile(std::move(file));
}

Result<std::optional<SourceFile>> RestoreTarget::existing(DirectoryId parent, std::string_view name,
                                                          std::uint64_t size,
                                                          const RestoredAttributes& attributes) {
    using Nothing = std::optional<SourceFile>;
    TRY(const auto fitting, fittingName(name, m_state->options.names));
    if (m_state->refuses() || m_state->directories->originOf(parent) == RestoredDirectories::Origin::Made) {
        return Nothing();
    }
    TRY(const auto directory, m_state->directories->hold(parent));
    const auto status = directory->statusOf(fitting);
    const bool similar = status.ok() && status->type == FileType::Regular && status->size == size &&
                         status->modified == attributes.modified;
    if (!similar) {
        return Nothing();
    }
    TRY(auto file, SourceFile::open(*directory, fitting));
    return Nothing(std::move(file));
}

Result<RestoredPlace> RestoreTarget::keepExisting(DirectoryId parent, std::string_view name,
                                                  const SourceFile& file,
                                                  const RestoredAttributes& attributes) {
    TRY(const auto fitting, fittingName(name, m_state->options.names));
    TRY(const auto directory, m_state->directories->hold(parent));
    TRY(const auto now, directory->statusOf(fitting));
    if (!now.sameFile(file.status())) {
        return Error{Code::Refused, displayPath(file.path()) + " was replaced during the restore"};
    }
    TRY_VOID(
        applyAttributes(file.descriptor(), now, m_state->plain(attributes), file.path(), m_state->notes));
    return RestoredPlace{parent, fitting, now.device, now.inode};
}

Result<RestoreNotes> RestoreTarget::finish() {
    auto first = m_state->directories->finish(m_state->notes);
    TRY(const auto root, m_state->directories->hold(DirectoryId::Root));
    m_state->marker.reset();
    if (flushFileSystem(root->descriptor()) != 0 && first.ok()) {
        first = systemError(errno, root->path(), "written to the disk");
    }
    TRY_VOID(std::move(first));
    return notes();
}

RestoreNotes RestoreTarget::notes() const {
    return m_state->notes.notes();
}

}  // namespace coffer
