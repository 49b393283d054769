// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/glob.h"

#include <cassert>
#include <cstddef>
#include <string>

#include "bytes/utf8.h"
#include "files/names.h"

namespace coffer {
namespace {

constexpr auto kNowhere = std::string_view::npos;

/// The end of the set that begins after `[` at `begin`, or kNowhere when it is not closed.
std::size_t endOfSet(std::string_view pattern, std::size_t begin) {
    std::size_t index = begin + 1;
    if (index < pattern.size() && (pattern[index] == '!' || pattern[index] == '^')) {
        ++index;
    }
    const std::size_t first = index;
    for (; index < pattern.size(); ++index) {
        if (pattern[index] == '\\') {
            ++index;
        } else if (pattern[index] == ']' && index != first) {
            return index + 1;
        }
    }
    return kNowhere;
}

/// One bound of a range within a set; moves past it.
unsigned char bound(std::string_view set, std::size_t& index) {
    if (set[index] == '\\' && index + 1 < set.size()) {
        ++index;
    }
    return static_cast<unsigned char>(set[index++]);
}

/// `set` is what stands between the brackets.
bool setHolds(std::string_view set, unsigned char byte) {
    const bool negated = !set.empty() && (set[0] == '!' || set[0] == '^');
    bool found = false;
    for (std::size_t index = negated ? 1 : 0; index < set.size();) {
        const auto low = bound(set, index);
        auto high = low;
        if (index + 1 < set.size() && set[index] == '-') {
            ++index;
            high = bound(set, index);
        }
        found = found || (byte >= low && byte <= high);
    }
    return found != negated;
}

/// How many bytes of `text` the element at `index` of the pattern takes: 0 when it does not match there.
/// The element is not a star. `end` becomes the element's end.
std::size_t takenBy(std::string_view pattern, std::size_t index, std::size_t& end, std::string_view text) {
    assert(!text.empty());
    const auto byte = static_cast<unsigned char>(text[0]);
    switch (pattern[index]) {
        case '?':
            end = index + 1;
            return utf8At(text, 0).length;
        case '[':
            end = endOfSet(pattern, index);
            assert(end != kNowhere);
            return setHolds(pattern.substr(index + 1, end - index - 2), byte) ? 1 : 0;
        case '\\':
            end = index + 2;
            assert(end <= pattern.size());
            return pattern[index + 1] == text[0] ? 1 : 0;
        default:
            end = index + 1;
            return pattern[index] == text[0] ? 1 : 0;
    }
}

std::string_view trimmed(std::string_view path) {
    while (!path.empty() && path.front() == '/') {
        path.remove_prefix(1);
    }
    while (!path.empty() && path.back() == '/') {
        path.remove_suffix(1);
    }
    return path;
}

/// A path seen as components; walks over it without storing them.
struct Components {
    std::string_view rest;
    [[nodiscard]] bool empty() const { return rest.empty(); }
    [[nodiscard]] std::string_view front() const { return rest.substr(0, rest.find('/')); }
    void pop() {
        const auto slash = rest.find('/');
        rest = slash == kNowhere ? std::string_view() : trimmed(rest.substr(slash));
    }
};

}  // namespace

Result<void> checkGlob(std::string_view pattern) {
    for (std::size_t index = 0; index < pattern.size(); ++index) {
        if (pattern[index] == '\\') {
            if (++index == pattern.size() || pattern[index] == '/') {
                return Error{Code::Invalid, "the pattern " + displayPath(pattern) + " has a lone backslash"};
            }
        } else if (pattern[index] == '[') {
            const auto end = endOfSet(pattern, index);
            const auto slash = pattern.find('/', index);
            if (end == kNowhere || slash < end) {
                return Error{Code::Invalid, "the pattern " + displayPath(pattern) + " has a [ without its ]"};
            }
            index = end - 1;
        }
    }
    return {};
}

// After a star only the latest star need ever take more: an earlier one that took more could gain nothing.
bool globMatchesName(std::string_view pattern, std::string_view name) {
    std::size_t p = 0;
    std::size_t n = 0;
    std::size_t afterStar = kNowhere;
    std::size_t starTook = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            afterStar = ++p;
            starTook = n;
            continue;
        }
        std::size_t end = 0;
        const std::size_t taken = p < pattern.size() ? takenBy(pattern, p, end, name.substr(n)) : 0;
        if (taken > 0) {
            p = end;
            n += taken;
        } else if (afterStar != kNowhere) {
            p = afterStar;
            n = ++starTook;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == kNowhere;
}

bool globMatchesPath(std::string_view pattern, std::string_view path) {
    Components p{trimmed(pattern)};
    Components n{trimmed(path)};
    bool starred = false;
    Components afterStar;
    Components starTook;
    while (!n.empty()) {
        if (!p.empty() && p.front() == "**") {
            p.pop();
            starred = true;
            afterStar = p;
            starTook = n;
        } else if (!p.empty() && globMatchesName(p.front(), n.front())) {
            p.pop();
            n.pop();
        } else if (starred) {
            starTook.pop();
            p = afterStar;
            n = starTook;
        } else {
            return false;
        }
    }
    while (!p.empty() && p.front() == "**") {
        p.pop();
    }
    return p.empty();
}

}  // namespace coffer
