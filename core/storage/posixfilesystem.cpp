// SPDX-License-Identifier: GPL-3.0-or-later
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "storage/filesystem.h"
#include "storage/objectname.h"
#include "storage/posixfile.h"
#include "storage/storageerror.h"

namespace coffer {
namespace {

using posix::systemError;

constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};

std::string shownFolder(std::string_view folder) {
    return folder.empty() ? "the vault's folder" : "the folder " + std::string(folder);
}

// What a person can make sense of: a temporary name says nothing, the folder does.
std::string shownFile(std::string_view path) {
    const auto [folder, leaf] = splitObjectName(path);
    return isTemporaryName(leaf) ? "a new file in " + shownFolder(folder) : std::string(path);
}

std::chrono::system_clock::time_point modifiedTime(const struct stat& status) {
    return std::chrono::system_clock::from_time_t(status.st_mtime);
}

class PosixFileSystem final : public FileSystem {
public:
    PosixFileSystem(std::filesystem::path root, const struct stat& identity)
        : m_root(std::move(root)), m_device(identity.st_dev), m_inode(identity.st_ino) {}

    Result<std::vector<Entry>> list(std::string_view folder) override {
        TRY(auto opened, openFolder(folder));
        const std::unique_ptr<DIR, CloseFolder> stream(::fdopendir(opened.get()));
        if (!stream) {
            return systemError(errno, shownFolder(folder) + " could not be listed");
        }
        opened.release();
        std::vector<Entry> entries;
        errno = 0;
        // NOLINTNEXTLINE(concurrency-mt-unsafe): the stream belongs to this call alone
        while (const auto* found = ::readdir(stream.get())) {
            addEntry(::dirfd(stream.get()), found->d_name, entries);
            errno = 0;
        }
        if (errno != 0) {
            return systemError(errno, shownFolder(folder) + " could not be listed");
        }
        return entries;
    }

    Result<void> makeFolder(std::string_view folder) override {
        const auto [parent, leaf] = splitObjectName(folder);
        TRY(const auto opened, openFolder(parent));
        if (::mkdirat(opened.get(), std::string(leaf).c_str(), 0777) != 0 && errno != EEXIST) {
            return systemError(errno, shownFolder(folder) + " could not be made");
        }
        return {};
    }

    Result<void> syncFolder(std::string_view folder) override {
        TRY(const auto opened, openFolder(folder));
        // EINVAL: this file system has no such operation, and the name is as safe as it can make it.
        if (::fsync(opened.get()) != 0 && errno != EINVAL && errno != ENOTSUP) {
            return systemError(errno, shownFolder(folder) + " could not be made durable");
        }
        return {};
    }

    Result<std::unique_ptr<OutputFile>> createFile(std::string_view path) override {
        const auto [folder, leaf] = splitObjectName(path);
        TRY(const auto opened, openFolder(folder));
        Descriptor file(::openat(opened.get(), std::string(leaf).c_str(),
                                 O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
        if (!file.isOpen()) {
            return systemError(errno, shownFile(path) + " could not be made");
        }
        return posix::makeOutputFile(std::move(file), shownFile(path));
    }

    Result<std::unique_ptr<ObjectReader>> openFile(std::string_view path) override {
        TRY(auto file, openForReading(path));
        struct stat status {};
        if (::fstat(file.get(), &status) != 0) {
            return systemError(errno, shownFile(path) + " could not be read");
        }
        return posix::makeInputFile(std::move(file), static_cast<std::uint64_t>(status.st_size),
                                    shownFile(path));
    }

    Result<void> syncFile(std::string_view path) override {
        TRY(const auto file, openForReading(path));
        if (const int error = posix::syncBytes(file.get()); error != 0) {
            return systemError(error, shownFile(path) + " could not be made durable");
        }
        return {};
    }

    Result<Renamed> renameFile(std::string_view from, std::string_view to) override {
        const auto [folder, leaf] = splitObjectName(to);
        TRY(const auto opened, openFolder(folder));
        const std::string old(splitObjectName(from).leaf);
        const int error = posix::renameWithoutReplacing(opened.get(), old.c_str(), std::string(leaf).c_str());
        if (error != 0 && error != EEXIST) {
            return systemError(error, std::string(to) + " could not be given its name");
        }
        return error == 0 ? Renamed::Done : Renamed::NameTaken;
    }

    Result<void> removeFile(std::string_view path) override {
        TRY(const auto opened, openFolderAround(path));
        TRY_VOID(checkIsFile(opened, path));
        if (::unlinkat(opened.get(), std::string(splitObjectName(path).leaf).c_str(), 0) != 0) {
            return errno == ENOENT ? noSuchObject(path)
                                   : systemError(errno, shownFile(path) + " could not be deleted");
        }
        return {};
    }

    std::optional<std::uint64_t> freeSpace() override {
        struct statvfs status {};
        const auto root = openRoot();
        if (!root || ::fstatvfs(root->get(), &status) != 0) {
            return std::nullopt;
        }
        return static_cast<std::uint64_t>(status.f_bavail) * status.f_frsize;
    }

private:
    static void addEntry(int folder, const char* name, std::vector<Entry>& entries) {
        const std::string_view text(name);
        struct stat status {};
        if (text == "." || text == ".." || ::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
            return;
        }
        if (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)) {
            entries.push_back({std::string(text), static_cast<std::uint64_t>(status.st_size),
                               S_ISDIR(status.st_mode), modifiedTime(status)});
        }
    }

    Result<void> checkIsFile(const Descriptor& folder, std::string_view path) {
        struct stat status {};
        const std::string leaf(splitObjectName(path).leaf);
        if (::fstatat(folder.get(), leaf.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            return errno == ENOENT ? noSuchObject(path)
                                   : systemError(errno, shownFile(path) + " could not be read");
        }
        return S_ISREG(status.st_mode) ? Result<void>() : notAnObject(path);
    }

    // Looked at before it is opened, because opening a device can already do something.
    Result<Descriptor> openForReading(std::string_view path) {
        TRY(const auto opened, openFolderAround(path));
        TRY_VOID(checkIsFile(opened, path));
        Descriptor file(::openat(opened.get(), std::string(splitObjectName(path).leaf).c_str(),
                                 O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
        if (!file.isOpen()) {
            return errno == ENOENT ? noSuchObject(path)
                                   : systemError(errno, shownFile(path) + " could not be read");
        }
        return file;
    }

    Result<Descriptor> openRoot() {
        Descriptor root(::open(m_root.c_str(), kFolderFlags));
        if (!root.isOpen() && errno == EACCES) {
            return systemError(errno, "the folder " + m_root.string() + " could not be opened");
        }
        struct stat status {};
        if (!root.isOpen() || ::fstat(root.get(), &status) != 0) {
            return Error{Code::Unavailable, "the folder " + m_root.string() + " cannot be reached"};
        }
        if (status.st_dev != m_device || status.st_ino != m_inode) {
            return Error{Code::Unavailable,
                         "the folder " + m_root.string() + " is not the one that was opened any more"};
        }
        return root;
    }

    // From the root down, one step at a time, so that no link on the way is followed.
    Result<Descriptor> openFolder(std::string_view folder) {
        TRY(auto opened, openRoot());
        for (auto rest = folder; !rest.empty();) {
            const auto part = std::string(rest.substr(0, rest.find('/')));
            rest.remove_prefix(std::min(part.size() + 1, rest.size()));
            Descriptor next(::openat(opened.get(), part.c_str(), kFolderFlags | O_NOFOLLOW));
            if (!next.isOpen()) {
                return errno == ENOTDIR || errno == ELOOP
                           ? notAFolder(folder)
                           : systemError(errno, shownFolder(folder) + " could not be opened");
            }
            opened = std::move(next);
        }
        return opened;
    }

    // For an object that must exist: without its folder, it is the object that is not there.
    Result<Descriptor> openFolderAround(std::string_view path) {
        auto opened = openFolder(splitObjectName(path).folder);
        if (!opened && opened.error().code == Code::NotFound) {
            return noSuchObject(path);
        }
        return opened;
    }

    std::filesystem::path m_root;
    dev_t m_device;
    ino_t m_inode;
};

Error rootError(int number, const std::filesystem::path& root) {
    if (number == ENOTDIR) {
        return Error{Code::Invalid, root.string() + " is not a folder"};
    }
    return systemError(number, "the folder " + root.string() + " could not be opened");
}

// Synced even when it was there: whoever made it may have been killed before that.
Result<void> makeRoot(const std::filesystem::path& root) {
    if (::mkdir(root.c_str(), 0777) != 0 && errno != EEXIST) {
        return systemError(errno, "the folder " + root.string() + " could not be made");
    }
    const auto parent = root.has_parent_path() ? root.parent_path() : std::filesystem::path(".");
    const Descriptor around(::open(parent.c_str(), kFolderFlags));
    if (around.isOpen() && ::fsync(around.get()) != 0 && errno != EINVAL && errno != ENOTSUP) {
        return systemError(errno, "the folder " + root.string() + " could not be made durable");
    }
    return {};
}

}  // namespace

Result<std::unique_ptr<FileSystem>> openSystemFiles(const std::filesystem::path& root, Root mode) {
    std::error_code ignored;
    auto path = std::filesystem::absolute(root, ignored).lexically_normal();
    if (!path.has_filename()) {
        path = path.parent_path();
    }
    if (mode == Root::Create) {
        TRY_VOID(makeRoot(path));
    }
    const Descriptor opened(::open(path.c_str(), kFolderFlags));
    struct stat identity {};
    if (!opened.isOpen() || ::fstat(opened.get(), &identity) != 0) {
        return rootError(errno, path);
    }
    return std::unique_ptr<FileSystem>(std::make_unique<PosixFileSystem>(std::move(path), identity));
}

}  // namespace coffer
