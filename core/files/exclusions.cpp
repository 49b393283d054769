// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/exclusions.h"

#include <algorithm>
#include <array>

#include "files/glob.h"
#include "files/sourcefile.h"

namespace coffer {
namespace {

constexpr auto kNowhere = std::string_view::npos;

/// The pattern `/srv/**` means what lies below the folder: at least one component.
std::string belowIsNotItself(std::string glob) {
    const std::string_view tail = "/**";
    if (glob.size() >= tail.size() && glob.ends_with(tail)) {
        glob += "/*";
    }
    return glob;
}

std::string_view withoutTrailingSpaces(std::string_view line) {
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t')) {
        if (line.size() >= 2 && line[line.size() - 2] == '\\') {
            break;
        }
        line.remove_suffix(1);
    }
    return line;
}

std::string_view lastName(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == kNowhere ? path : path.substr(slash + 1);
}

}  // namespace

Result<void> Exclusions::add(std::string_view pattern) {
    Rule rule{{}, Scope::Name, Effect::Exclude, Applies::ToAll};
    std::string_view rest = pattern;
    if (rest.starts_with('!')) {
        rule.effect = Effect::Include;
        rest.remove_prefix(1);
    }
    while (rest.ends_with('/')) {
        rule.applies = Applies::ToDirectories;
        rest.remove_suffix(1);
    }
    if (rest.empty()) {
        return Error{Code::Invalid, "an exclusion pattern names nothing"};
    }
    TRY_VOID(checkGlob(rest));
    if (rest.starts_with('/')) {
        rule.scope = Scope::Absolute;
    } else if (rest.find('/') != kNowhere) {
        rule.scope = Scope::Tail;
    }
    rule.glob = belowIsNotItself((rule.scope == Scope::Tail ? "**/" : "") + std::string(rest));
    m_rules.push_back(std::move(rule));
    return {};
}

Result<void> Exclusions::addLines(std::string_view text) {
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = withoutTrailingSpaces(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!line.empty() && line[0] != '#') {
            TRY_VOID(add(line));
        }
    }
    return {};
}

bool Exclusions::matches(const Rule& rule, std::string_view path, std::string_view name) {
    return rule.scope == Scope::Name ? globMatchesName(rule.glob, name) : globMatchesPath(rule.glob, path);
}

bool Exclusions::excludes(std::string_view absolutePath, FileType type) const {
    const auto name = lastName(absolutePath);
    const auto decides = [&](const Rule& rule) {
        const bool applies = rule.applies == Applies::ToAll || type == FileType::Directory;
        return applies && matches(rule, absolutePath, name);
    };
    const auto last = std::find_if(m_rules.rbegin(), m_rules.rend(), decides);
    return last != m_rules.rend() && last->effect == Effect::Exclude;
}

bool isCacheDirectory(const Directory& directory) {
    constexpr std::string_view kSignature = "Signature: 8a477f597d28d172789f06886806bc55";
    const auto file = SourceFile::open(directory, "CACHEDIR.TAG", CacheUse::Keep);
    if (!file.ok()) {
        return false;
    }
    std::array<std::uint8_t, kSignature.size()> start{};
    const auto count = file->readAt(0, start);
    return count.ok() && *count == start.size() && asText(start) == kSignature;
}

}  // namespace coffer
