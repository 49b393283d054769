// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <string>
#include <string_view>
#include <vector>

#include "profile/profile.h"

/// Paths and names between Qt, whose strings are UTF-16, and the core, whose paths are the bytes of the file
/// system.
namespace coffer::ui {

/// The bytes of a path that Qt gave.
std::string nativePath(const QString& path);
std::vector<std::string> nativePaths(const QStringList& paths);

/// The local path of a URL from a dialog or a drop, without a separator at its end; empty when it is none.
QString localPath(const QUrl& url);

/// A file of settings beside what the core remembers; empty when that place cannot be had, which every other
/// use of it will say.
QString settingsFile(const Profile& profile, const char* name);

/// A path as it may be shown: with the system's separators, nothing in it that could mislead, and cut where
/// it is longer than the system's own may be.
QString shownPath(std::string_view path);
QString shownPath(const QString& path);
/// The same for a name that another owner may have chosen, of a way to unlock, a computer or a chat; cut
/// where it is longer than any that means well.
QString shownName(std::string_view name);
QStringList shownNames(const std::vector<std::string>& names);

}  // namespace coffer::ui
