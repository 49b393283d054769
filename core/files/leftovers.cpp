// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/leftovers.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#ifdef __APPLE__
#include <sys/random.h>
#endif

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

#include "bytes/encoding.h"
#include "files/systemerror.h"

namespace coffer {
namespace {

constexpr std::string_view kPrefix = ".coffer-restore-";
constexpr std::size_t kRandomBytes = 16;
constexpr std::size_t kMarkerLength = kPrefix.size() + 2 * kRandomBytes;

bool isMarkerName(std::string_view name) {
    return name.size() == kMarkerLength && name.starts_with(kPrefix) && fromHex(name.substr(kPrefix.size()));
}

bool isTemporaryOf(const std::vector<std::string>& markers, std::string_view name) {
    if (name.size() <= kMarkerLength + 1 || name[kMarkerLength] != '-') {
        return false;
    }
    const auto number = name.substr(kMarkerLength + 1);
    return number.find_first_not_of("0123456789") == std::string_view::npos &&
           std::find(markers.begin(), markers.end(), name.substr(0, kMarkerLength)) != markers.end();
}

Descriptor openAndLock(int directory, const std::string& name, int flags) {
    constexpr int kAlways = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
    Descriptor marker(retryInterrupted(
        [&] { return openat(directory, name.c_str(), flags | kAlways, S_IRUSR | S_IWUSR); }));
    // A file system without locks (ENOTSUP, ENOLCK) leaves the marker unlocked; then it counts as running.
    if (marker.isOpen() && flock(marker.get(), LOCK_EX | LOCK_NB) != 0 && (flags & O_CREAT) == 0) {
        marker.close();
    }
    return marker;
}

Result<std::vector<std::string>> deadMarkers(const Directory& root) {
    TRY(auto reader, DirectoryReader::read(root));
    std::vector<std::string> dead;
    for (std::size_t index = 0; index < reader.size(); ++index) {
        const std::string name(reader.name(index));
        if (isMarkerName(name) && openAndLock(root.descriptor().get(), name, O_RDONLY).isOpen()) {
            dead.push_back(name);
        }
    }
    return dead;
}

/// One level of the walk through the target.
struct Level {
    Directory directory;
    std::unique_ptr<DirectoryReader> reader;
};

/// Walks the whole target; directories that cannot be entered are left out.
class Sweep {
public:
    explicit Sweep(const std::vector<std::string>& markers) : m_markers(markers) {}

    std::uint64_t run(const Directory& root) {
        auto top = openat(root.descriptor().get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        enter(Directory::adopt(Descriptor(top), root.path()));
        while (!m_levels.empty()) {
            step();
        }
        return m_removed;
    }

private:
    void enter(Directory directory) {
        auto level = std::make_unique<Level>(Level{std::move(directory), nullptr});
        auto reader = DirectoryReader::read(level->directory, MountPoints::Skip);
        if (reader.ok()) {
            level->reader = std::make_unique<DirectoryReader>(std::move(reader).value());
            if (!m_levels.empty()) {
                m_levels.back()->directory.park();
            }
            m_levels.push_back(std::move(level));
        }
    }

    void leave() {
        const auto child = std::move(m_levels.back());
        m_levels.pop_back();
        if (!m_levels.empty() && !m_levels.back()->directory.resume(child->directory).ok()) {
            m_levels.clear();
        }
    }

    void step() {
        auto& level = *m_levels.back();
        const auto entry = level.reader->next();
        if (!entry) {
            leave();
        } else if (entry->state == EntryState::Present && entry->status.type == FileType::Directory) {
            auto child = level.directory.openChild(entry->name);
            if (child.ok()) {
                enter(std::move(child).value());
            }
        } else if (isTemporaryOf(m_markers, entry->name)) {
            const bool gone = unlinkat(level.directory.descriptor().get(), entry->name.data(), 0) == 0;
            m_removed += gone ? 1 : 0;
        }
    }

    const std::vector<std::string>& m_markers;
    std::vector<std::unique_ptr<Level>> m_levels;
    std::uint64_t m_removed = 0;
};

Result<std::uint64_t> removeLeftovers(const Directory& root) {
    TRY(const auto dead, deadMarkers(root));
    const std::uint64_t removed = dead.empty() ? 0 : Sweep(dead).run(root);
    for (const auto& name : dead) {
        unlinkat(root.descriptor().get(), name.c_str(), 0);
    }
    return removed;
}

}  // namespace

RunMarker::RunMarker(Descriptor marker, Descriptor root, std::string name)
    : m_marker(std::move(marker)), m_root(std::move(root)), m_name(std::move(name)) {}

RunMarker::RunMarker(RunMarker&& other) noexcept
    : m_marker(std::move(other.m_marker)),
      m_root(std::move(other.m_root)),
      m_name(std::move(other.m_name)),
      m_serial(other.m_serial.load()) {}

RunMarker::~RunMarker() {
    if (m_marker.isOpen()) {
        unlinkat(m_root.get(), m_name.c_str(), 0);
    }
}

Result<RunMarker> RunMarker::place(const Directory& root, std::uint64_t& removed) {
    // The lock of the folder lasts until its descriptor is closed at the end of this function.
    const Descriptor lock(openat(root.descriptor().get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    Descriptor own(openat(root.descriptor().get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    std::array<std::uint8_t, kRandomBytes> random{};
    if (!lock.isOpen() || !own.isOpen() || getentropy(random.data(), random.size()) != 0) {
        return systemError(errno, root.path(), "prepared for the restore");
    }
    retryInterrupted([&] { return flock(lock.get(), LOCK_EX); });
    TRY(removed, removeLeftovers(root));
    std::string name = std::string(kPrefix) + toHex(random);
    auto marker = openAndLock(root.descriptor().get(), name, O_RDWR | O_CREAT | O_EXCL);
    if (!marker.isOpen()) {
        return systemError(errno, root.path(), "written to");
    }
    return RunMarker(std::move(marker), std::move(own), std::move(name));
}

std::string RunMarker::temporaryName() {
    return m_name + "-" + std::to_string(++m_serial);
}

}  // namespace coffer
