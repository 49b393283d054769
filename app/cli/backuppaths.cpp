// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backuppaths.h"

#include <optional>

#include "files/names.h"
#include "vault/list.h"

namespace coffer::cli {
namespace {

constexpr std::size_t kMostNamed = 5;
constexpr std::string_view kAbsent = " is not in this backup";

std::optional<unsigned> hexValue(std::string_view digits) {
    unsigned value = 0;
    for (const char c : digits) {
        const auto place = std::string_view("0123456789abcdef0123456789ABCDEF").find(c);
        if (place == std::string_view::npos) {
            return std::nullopt;
        }
        value = value * 16 + static_cast<unsigned>(place % 16);
    }
    return digits.empty() || digits.size() > 6 ? std::nullopt : std::optional(value);
}

std::string asUtf8(unsigned point) {
    const auto tail = [&](unsigned shift) { return static_cast<char>(0x80 | (point >> shift & 0x3F)); };
    if (point < 0x80) {
        return {static_cast<char>(point)};
    }
    if (point < 0x800) {
        return {static_cast<char>(0xC0 | point >> 6), tail(0)};
    }
    if (point < 0x10000) {
        return {static_cast<char>(0xE0 | point >> 12), tail(6), tail(0)};
    }
    return {static_cast<char>(0xF0 | (point >> 18 & 7)), tail(12), tail(6), tail(0)};
}

struct Escape {
    std::size_t length;  ///< with the backslash
    std::string bytes;
};

/// The escape that `text` begins with.
std::optional<Escape> escapeAt(std::string_view text) {
    const char kind = text.size() < 2 ? '\0' : text[1];
    if (kind == '\\' || kind == 'n' || kind == 't' || kind == 'r') {
        return Escape{2, std::string(1, kind == 'n' ? '\n' : kind == 't' ? '\t' : kind == 'r' ? '\r' : '\\')};
    }
    if (kind == 'x' && text.size() >= 4) {
        const auto byte = hexValue(text.substr(2, 2));
        return byte ? std::optional(Escape{4, std::string(1, static_cast<char>(*byte))}) : std::nullopt;
    }
    const auto end = text.find('}');
    if (kind == 'u' && text.starts_with("\\u{") && end != std::string_view::npos) {
        const auto point = hexValue(text.substr(3, end - 3));
        return point ? std::optional(Escape{end + 1, asUtf8(*point)}) : std::nullopt;
    }
    return std::nullopt;
}

/// Whether the backup holds the path; a folder is not read to its end.
Result<bool> holds(OwnerVault& owner, const LogRecord& backup, const std::string& path) {
    bool found = false;
    const auto first = [&](const std::string&, const format::Entry&) -> Result<void> {
        found = true;
        return Error{Code::Cancelled, "one is enough"};
    };
    const auto listed = listPath(owner, backup, path, Depth::ThisFolder, first, NoProgress());
    if (listed.ok() || found) {
        return true;
    }
    // A pack that is gone is NotFound, too, and says nothing about the path.
    const bool absent = listed.error().detail.ends_with(kAbsent);
    return absent ? Result<bool>(false) : listed.error();
}

/// "chats/, notes.txt": what paths in this backup begin with.
std::string topOf(OwnerVault& owner, const LogRecord& backup) {
    std::string names;
    std::size_t count = 0;
    const auto add = [&](const std::string& path, const format::Entry& entry) -> Result<void> {
        if (count++ < kMostNamed) {
            names += (names.empty() ? "" : ", ") + displayPath(path) +
                     (entry.type == format::kTypeDirectory ? "/" : "");
        }
        return {};
    };
    const auto listed = listPath(owner, backup, "", Depth::ThisFolder, add, NoProgress());
    return listed.ok() && count > kMostNamed ? names + " and others" : names;
}

}  // namespace

std::string unescapedPath(const std::string& shown) {
    std::string result;
    for (std::string_view rest = shown; !rest.empty();) {
        const auto escape = rest.front() == '\\' ? escapeAt(rest) : std::nullopt;
        result += escape ? escape->bytes : std::string(1, rest.front());
        rest.remove_prefix(escape ? escape->length : 1);
    }
    return result;
}

Result<std::string> findPath(OwnerVault& owner, const LogRecord& backup, const std::string& path) {
    for (const std::string& spelling : {path, unescapedPath(path)}) {
        TRY(const bool found, holds(owner, backup, spelling));
        if (found) {
            return spelling;
        }
    }
    const std::string top = topOf(owner, backup);
    return Error{Code::NotFound, displayPath(path) + std::string(kAbsent) +
                                     (top.empty() ? "" : "; paths in it begin with " + top)};
}

Result<std::vector<std::string>> findPaths(OwnerVault& owner, const LogRecord& backup,
                                           const std::vector<std::string>& paths) {
    std::vector<std::string> result;
    std::optional<Error> missing;
    std::size_t found = 0;
    for (const auto& path : paths) {
        auto known = findPath(owner, backup, path);
        found += known.ok() || known.error().code != Code::NotFound ? 1U : 0U;
        missing = known.ok() || missing ? missing : std::optional(known.error());
        result.push_back(known.ok() ? *known : path);
    }
    return found == 0 && missing ? Result<std::vector<std::string>>(*missing) : std::move(result);
}

std::string sentenceAbout(const std::string& object, const std::string& sentence) {
    const std::string shown = object.empty() ? "the backup as a whole" : displayPath(object);
    const bool named = shown.size() > 3 && sentence.find(shown) != std::string::npos;
    return named ? sentence : shown + ": " + sentence;
}

}  // namespace coffer::cli
