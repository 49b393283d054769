// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

/// Telling a source that was emptied from one that changes. A drive that is not mounted, an account that was
/// removed or a wrong path leave a folder that can be read and holds almost nothing: no error says so, and
/// the backups before it are then the ones that matter. Pure.
namespace coffer {

/// How much a source, or a backup, holds.
struct ContentMeasure {
    std::uint64_t files = 0;
    std::uint64_t messages = 0;  ///< in the chats of those files

    bool operator==(const ContentMeasure&) const = default;
};

/// Whether files or messages fell to nothing, or by more than nine tenths.
bool hasCollapsed(const ContentMeasure& before, const ContentMeasure& now);

/// What collapsed, for people, with words of the caller in the middle: "0 files", " where it held ", "4".
/// Requires that something did.
std::string collapseText(const ContentMeasure& before, const ContentMeasure& now, const std::string& middle);

}  // namespace coffer
