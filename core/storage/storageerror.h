// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "result/result.h"

/// The sentences that every backend says alike. Of use to backends only.
namespace coffer {

inline Error noSuchObject(std::string_view name) {
    return Error{Code::NotFound, "there is no object " + std::string(name)};
}

inline Error notAnObject(std::string_view name) {
    return Error{Code::NotFound, std::string(name) + " is a folder, a link or a device, not an object"};
}

inline Error notAFolder(std::string_view folder) {
    return Error{Code::Refused,
                 std::string(folder) + " is a link or a file, and a vault's folders are neither"};
}

inline Error nameTaken(std::string_view name) {
    return Error{Code::Refused,
                 std::string(name) + " exists already with a different size, and nothing is overwritten"};
}

inline Error shorterThan(std::string_view name, std::uint64_t offset, std::uint64_t length) {
    return Error{Code::Damaged, std::string(name) + " is shorter than the " + std::to_string(length) +
                                    " bytes wanted from offset " + std::to_string(offset)};
}

}  // namespace coffer
