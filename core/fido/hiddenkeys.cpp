// SPDX-License-Identifier: GPL-3.0-or-later
#include "fido/hiddenkeys.h"

#ifdef __linux__
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <vector>
#endif

namespace coffer {

#ifdef __linux__
namespace {

// The item "usage page 0xf1d0" of a report descriptor.
constexpr std::array<char, 3> kFidoUsagePage{'\x06', '\xd0', '\xf1'};

bool isFido(const std::filesystem::path& descriptor) {
    std::ifstream file(descriptor, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    return std::search(bytes.begin(), bytes.end(), kFidoUsagePage.begin(), kFidoUsagePage.end()) !=
           bytes.end();
}

}  // namespace

bool keyWithoutPermission(const std::filesystem::path& classes, const std::filesystem::path& devices) {
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(classes, none)) {
        const auto node = devices / entry.path().filename();
        if (isFido(entry.path() / "device" / "report_descriptor") && std::filesystem::exists(node, none) &&
            ::faccessat(AT_FDCWD, node.c_str(), R_OK | W_OK, AT_EACCESS) != 0) {
            return true;
        }
    }
    return false;
}
#else
bool keyWithoutPermission(const std::filesystem::path&, const std::filesystem::path&) {
    return false;
}
#endif

}  // namespace coffer
