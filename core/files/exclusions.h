// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "files/directory.h"
#include "files/filestatus.h"
#include "result/result.h"

namespace coffer {

/// What a person asked to leave out of a backup, by patterns in the manner of .gitignore (see glob.h).
///
///  *.tmp         every entry with such a name, at any depth
///  build/        the same, directories only
///  cache/*.db    these components one after the other, at any depth
///  /home/*/tmp   the absolute path
///  /srv/**       all below a folder, but not the folder
///  !keep.tmp     takes back an earlier pattern; the last pattern that matches decides
///
/// When a directory is left out the walk does not enter it, so nothing below it can be taken back.
/// After it is filled, a set is read-only and may be used from several threads.
class Exclusions {
public:
    /// Adds one pattern. Invalid when it is empty or malformed.
    Result<void> add(std::string_view pattern);

    /// Adds one pattern a line; empty lines and those that begin with # are skipped, spaces at the end of a
    /// line are dropped unless the last is written "\ ", and a leading \! or \# stands for itself.
    Result<void> addLines(std::string_view text);

    /// Whether the entry with this absolute path is left out. Directories above it are not asked again:
    /// a walk comes here on its way down.
    [[nodiscard]] bool excludes(std::string_view absolutePath, FileType type) const;

    [[nodiscard]] bool empty() const { return m_rules.empty(); }

private:
    enum class Scope { Name, Tail, Absolute };
    enum class Effect { Exclude, Include };
    enum class Applies { ToAll, ToDirectories };
    struct Rule {
        std::string glob;
        Scope scope;
        Effect effect;
        Applies applies;
    };
    static bool matches(const Rule& rule, std::string_view path, std::string_view name);

    std::vector<Rule> m_rules;
};

/// Whether a directory declares itself a cache that can be made anew: it holds a regular file CACHEDIR.TAG
/// that begins with the signature of the Cache Directory Tagging Specification (bford.info/cachedir).
/// A file that cannot be read does not count.
bool isCacheDirectory(const Directory& directory);

}  // namespace coffer
