// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cassert>
#include <cstdint>
#include <string>
#include <vector>

#include "bytes/bytes.h"
#include "files/exclusions.h"
#include "files/glob.h"

/// Patterns against paths: the first line of the input is a pattern, the rest a path. The fast matcher of
/// whole paths must agree with a plain recursive one on short inputs, and the list of exclusions must take
/// anything.
namespace coffer {
namespace {

using Parts = std::vector<std::string_view>;

Parts partsOf(std::string_view path) {
    Parts parts;
    while (!path.empty()) {
        const auto end = std::min(path.find('/'), path.size());
        if (end > 0) {
            parts.push_back(path.substr(0, end));
        }
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return parts;
}

/// Stars by trying everything; all other elements through the matcher itself, which has no choice there.
bool plainName(std::string_view pattern, std::string_view name) {
    if (pattern.empty() || pattern[0] != '*') {
        const auto star = pattern.find_first_of("*[\\");
        if (star == std::string_view::npos || pattern[star] != '*') {
            return globMatchesName(pattern, name);
        }
        for (std::size_t taken = 0; taken <= name.size(); ++taken) {
            if (globMatchesName(pattern.substr(0, star), name.substr(0, taken))) {
                return plainName(pattern.substr(star), name.substr(taken));
            }
        }
        return false;
    }
    for (std::size_t skipped = 0; skipped <= name.size(); ++skipped) {
        if (plainName(pattern.substr(1), name.substr(skipped))) {
            return true;
        }
    }
    return false;
}

bool plainPath(const Parts& pattern, std::size_t p, const Parts& path, std::size_t n) {
    if (p == pattern.size()) {
        return n == path.size();
    }
    if (pattern[p] == "**") {
        return plainPath(pattern, p + 1, path, n) || (n < path.size() && plainPath(pattern, p, path, n + 1));
    }
    return n < path.size() && globMatchesName(pattern[p], path[n]) && plainPath(pattern, p + 1, path, n + 1);
}

void compare(std::string_view pattern, std::string_view path) {
    const bool fast = globMatchesPath(pattern, path);
    if (pattern.size() <= 24 && path.size() <= 24) {
        assert(fast == plainPath(partsOf(pattern), 0, partsOf(path), 0));
    }
    // The plain matcher cuts names anywhere, which would cut characters of several bytes for a `?`.
    const bool ascii = std::all_of(path.begin(), path.end(), [](char c) { return c > 0 && c != '/'; });
    if (ascii && pattern.size() <= 12 && path.size() <= 12 && pattern.find('/') == std::string_view::npos) {
        assert(globMatchesName(pattern, path) == plainName(pattern, path));
    }
}

}  // namespace
}  // namespace coffer

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = coffer::asText({data, size});
    const auto line = std::min(text.find('\n'), text.size());
    const auto pattern = text.substr(0, line);
    const auto path = text.substr(std::min(line + 1, text.size()));
    if (coffer::checkGlob(pattern).ok()) {
        coffer::compare(pattern, path);
    }
    coffer::Exclusions exclusions;
    (void)exclusions.addLines(text);
    (void)exclusions.excludes(path, coffer::FileType::Directory);
    return 0;
}
