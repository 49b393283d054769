// SPDX-License-Identifier: GPL-3.0-or-later
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <cstring>
#include <memory>

#include "files/directory.h"
#include "files/posixstatus.h"
#include "files/systemerror.h"

namespace coffer {
namespace {

struct CloseStream {
    void operator()(DIR* stream) const { closedir(stream); }
};
using Stream = std::unique_ptr<DIR, CloseStream>;

/// A stream with a position of its own, where the directory may be searched; one that shares the position of
/// the open directory where it may only be listed.
Stream openStream(int directory) {
    int number = openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (number < 0 && errno == EACCES) {
        number = fcntl(directory, F_DUPFD_CLOEXEC, 0);
        lseek(number, 0, SEEK_SET);
    }
    DIR* stream = number < 0 ? nullptr : fdopendir(number);
    if (stream == nullptr) {
        Descriptor(number).close();
    }
    return Stream(stream);
}

bool isDots(const char* name) {
    return std::strcmp(name, ".") == 0 || std::strcmp(name, "..") == 0;
}

}  // namespace

Result<DirectoryReader> DirectoryReader::read(const Directory& directory, MountPoints mountPoints) {
    DirectoryReader reader(directory);
    if (mountPoints == MountPoints::Skip) {
        TRY(const auto status, directory.status());
        reader.m_onlyDevice = status.device;
    }
    TRY_VOID(reader.readNames());
    reader.sortNames();
    return reader;
}

Result<void> DirectoryReader::readNames() {
    const Stream stream = openStream(m_directory->descriptor().get());
    if (stream == nullptr) {
        return systemError(errno, m_directory->path(), "listed");
    }
    while (true) {
        errno = 0;
        // Only this function knows the stream. NOLINTNEXTLINE(concurrency-mt-unsafe)
        const dirent* entry = readdir(stream.get());
        if (entry == nullptr) {
            break;
        }
        if (!isDots(entry->d_name)) {
            addName(entry->d_name);
        }
    }
    if (errno != 0) {
        return systemError(errno, m_directory->path(), "listed");
    }
    return {};
}

void DirectoryReader::addName(std::string_view name) {
    m_offsets.push_back(m_names.size());
    m_names += name;
    m_names += '\0';
}

void DirectoryReader::sortNames() {
    m_names.shrink_to_fit();
    m_offsets.shrink_to_fit();
    // strcmp compares as unsigned bytes, which is the order promised.
    std::sort(m_offsets.begin(), m_offsets.end(), [this](std::uint64_t left, std::uint64_t right) {
        return std::strcmp(m_names.data() + left, m_names.data() + right) < 0;
    });
}

std::string_view DirectoryReader::name(std::size_t index) const {
    assert(index < m_offsets.size());
    return m_names.data() + m_offsets[index];
}

std::optional<DirectoryEntry> DirectoryReader::next() {
    if (m_next == m_offsets.size()) {
        return std::nullopt;
    }
    DirectoryEntry entry;
    entry.name = name(m_next++);
    struct stat status {};
    if (fstatat(m_directory->descriptor().get(), entry.name.data(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        entry.state = errno == ENOENT ? EntryState::Vanished : EntryState::Unreadable;
        if (entry.state == EntryState::Unreadable) {
            entry.error = systemError(errno, m_directory->pathOf(entry.name), "examined");
        }
        return entry;
    }
    entry.status = fromPosix(status);
    const bool elsewhere = m_onlyDevice && entry.status.device != *m_onlyDevice;
    if (elsewhere && entry.status.type == FileType::Directory) {
        entry.state = EntryState::OtherVolume;
    }
    return entry;
}

}  // namespace coffer
