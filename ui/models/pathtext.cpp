// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pathtext.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <algorithm>
#include <iterator>

#include "files/names.h"

namespace coffer::ui {

std::string nativePath(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

std::vector<std::string> nativePaths(const QStringList& paths) {
    std::vector<std::string> native;
    std::transform(paths.begin(), paths.end(), std::back_inserter(native), nativePath);
    return native;
}

QString localPath(const QUrl& url) {
    return url.isLocalFile() ? QDir::cleanPath(url.toLocalFile()) : QString();
}

QString settingsFile(const Profile& profile, const char* name) {
    const auto state = profile.statePath();
    return state.ok() ? QFile::decodeName(QByteArray::fromStdString(*state)) + "/" + name : QString();
}

QString shownName(std::string_view name) {
    return QString::fromStdString(displayPath(name));
}

QStringList shownNames(const std::vector<std::string>& names) {
    QStringList shown;
    std::transform(names.begin(), names.end(), std::back_inserter(shown), shownName);
    return shown;
}

QString shownPath(std::string_view path) {
    return QDir::toNativeSeparators(shownName(path));
}

QString shownPath(const QString& path) {
    return shownPath(nativePath(path));
}

}  // namespace coffer::ui
