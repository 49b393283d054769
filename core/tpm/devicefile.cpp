// SPDX-License-Identifier: GPL-3.0-or-later
#include "tpm/devicefile.h"

#include <fcntl.h>
#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace coffer::tpm {
namespace {

/// The group, other than root's, whose members may read and write the file; empty if none.
std::string groupThatMay(const std::string& path) {
    constexpr mode_t kBoth = S_IRGRP | S_IWGRP;
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 || (status.st_mode & kBoth) != kBoth || status.st_gid == 0) {
        return {};
    }
    group entry{};
    group* found = nullptr;
    std::array<char, 4096> names{};
    ::getgrgid_r(status.st_gid, &entry, names.data(), names.size(), &found);
    return found == nullptr ? std::string() : std::string(found->gr_name);
}

std::string helpWith(const std::string& path) {
    const std::string name = groupThatMay(path);
    if (name.empty()) {
        return path +
               " is open to no group; an administrator can change that with a udev rule: "
               "SUBSYSTEM==\"tpmrm\", "
               "GROUP=\"tss\", MODE=\"0660\"";
    }
    return path + " is open to the group " + name + "; to join it: sudo usermod -a -G " + name +
           " \"$USER\", then log out and in again";
}

Failure failureOf(int error, const std::string& path) {
    const std::string reason = path + ": " + std::generic_category().message(error);
    switch (error) {
        case EACCES:
        case EPERM:
            return {Fault::NoPermission, {}, helpWith(path)};
        case ENOENT:
        case ENOTDIR:
        case ENODEV:
        case ENXIO:
            return {Fault::NoneFound, {}, "this computer has no TPM 2.0, or it is switched off: " + reason};
        case EBUSY:
            return {Fault::Busy, {}, reason};
        default:
            return {Fault::Broken, {}, reason};
    }
}

}  // namespace

Outcome<void> probeDeviceFile(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (file < 0) {
        return failureOf(errno, path);
    }
    ::close(file);
    return {};
}

}  // namespace coffer::tpm
