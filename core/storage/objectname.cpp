// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/objectname.h"

#include <algorithm>
#include <random>

#include "bytes/encoding.h"

namespace coffer {
namespace {

constexpr std::string_view kOpenedByPeople = "HOW-TO-OPEN";

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

bool isNamePart(std::string_view part) {
    if (part.empty() || part.size() > kMaxNamePart || part.front() == '.' || part.back() == '.') {
        return false;
    }
    if (part.starts_with(kOpenedByPeople)) {
        part.remove_prefix(kOpenedByPeople.size());
    }
    return std::all_of(part.begin(), part.end(), isNameCharacter);
}

bool isObjectName(std::string_view name) {
    if (name.size() > kMaxName) {
        return false;
    }
    while (true) {
        const auto slash = name.find('/');
        if (!isNamePart(name.substr(0, slash))) {
            return false;
        }
        if (slash == std::string_view::npos) {
            return true;
        }
        name.remove_prefix(slash + 1);
    }
}

// A hostile name may hold anything: what is shown of it is short and printable.
std::string shown(std::string_view name) {
    constexpr std::size_t kShown = 80;
    std::string text(name.substr(0, kShown));
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return text + (name.size() > kShown ? "…" : "");
}

Error notAName(std::string_view name) {
    return Error{Code::Invalid, "\"" + shown(name) + "\" is not the name of an object in a vault"};
}

}  // namespace

Result<void> checkObjectName(std::string_view name) {
    return isObjectName(name) ? Result<void>() : notAName(name);
}

Result<void> checkFolderName(std::string_view folder) {
    return folder.empty() || isObjectName(folder) ? Result<void>() : notAName(folder);
}

Result<void> checkNamePart(std::string_view part) {
    return isNamePart(part) ? Result<void>() : notAName(part);
}

SplitName splitObjectName(std::string_view name) {
    const auto slash = name.rfind('/');
    if (slash == std::string_view::npos) {
        return {{}, name};
    }
    return {name.substr(0, slash), name.substr(slash + 1)};
}

std::string joinName(std::string_view folder, std::string_view leaf) {
    std::string name(folder);
    if (!name.empty()) {
        name += '/';
    }
    return name.append(leaf);
}

std::string makeTemporaryName() {
    std::random_device random;
    Bytes bits;
    for (int i = 0; i < 4; ++i) {
        appendBigEndian32(bits, random());
    }
    return std::string(kTemporaryPrefix) + toHex(bits);
}

bool isTemporaryName(std::string_view leaf) {
    return leaf.starts_with(kTemporaryPrefix);
}

}  // namespace coffer
