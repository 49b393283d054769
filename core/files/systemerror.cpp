// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/systemerror.h"

#include <algorithm>
#include <array>
#include <string>

#include "files/names.h"

namespace coffer {
namespace {

struct Meaning {
    int number;
    Code code;
    const char* why;
};

constexpr std::array kMeanings{
    Meaning{ENOENT, Code::NotFound, "it is not there"},
    Meaning{ENOTDIR, Code::Refused, "a part of its path is not a folder"},
    Meaning{ELOOP, Code::Refused, "it is a symbolic link, which is never followed"},
    Meaning{EXDEV, Code::Refused, "it lies outside the folder"},
    Meaning{EEXIST, Code::Refused, "something of that name is already there"},
    Meaning{ENOTEMPTY, Code::Refused, "a folder that is not empty is already there"},
    Meaning{EISDIR, Code::Refused, "a folder of that name is already there"},
    Meaning{EACCES, Code::Denied, "permission was denied"},
    Meaning{EPERM, Code::Denied, "the system does not permit it"},
    Meaning{EROFS, Code::Denied, "the file system is read-only"},
    Meaning{ENOSPC, Code::NoSpace, "the disk is full"},
    Meaning{EDQUOT, Code::NoSpace, "the quota is used up"},
    Meaning{EMLINK, Code::NoSpace, "it has as many names or folders as the file system can hold"},
    Meaning{EFBIG, Code::Invalid, "it is larger than the file system can hold"},
    Meaning{ENAMETOOLONG, Code::Invalid, "the name is too long for the file system"},
    Meaning{EINVAL, Code::Invalid, "the file system cannot hold it"},
    Meaning{EILSEQ, Code::Invalid, "the file system cannot hold this name"},
    Meaning{ENOTSUP, Code::Invalid, "the file system does not support it"},
    Meaning{EBUSY, Code::Busy, "it is in use"},
    Meaning{ETXTBSY, Code::Busy, "it is being run as a program"},
    Meaning{EAGAIN, Code::Busy, "another program has it locked"},
    Meaning{EMFILE, Code::Unavailable, "too many files are open"},
    Meaning{ENFILE, Code::Unavailable, "too many files are open on this computer"},
    Meaning{ENOMEM, Code::Unavailable, "there is not enough memory"},
    Meaning{EIO, Code::Unavailable, "the device reports a fault"},
    Meaning{ENXIO, Code::Unavailable, "the device does not answer"},
    Meaning{ENODEV, Code::Unavailable, "the device is gone"},
    Meaning{ESTALE, Code::Unavailable, "the network folder has changed"},
};

}  // namespace

Error systemError(int number, std::string_view path, std::string_view what) {
    const auto* found = std::find_if(kMeanings.begin(), kMeanings.end(),
                                     [number](const Meaning& meaning) { return meaning.number == number; });
    const std::string sentence = displayPath(path) + " cannot be " + std::string(what) + ": ";
    if (found != kMeanings.end()) {
        return {found->code, sentence + found->why};
    }
    return {Code::Unavailable, sentence + "system error " + std::to_string(number)};
}

}  // namespace coffer
