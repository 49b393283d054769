// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pathtext.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <algorithm>
#include <iterator>

#include "files/names.h"

namespace coffer::ui {
namespace {

/// In bytes: more than any name that means well has, and no more than can be laid out at once.
constexpr std::size_t kLongestName = 400;
constexpr std::size_t kLongestPath = 8192;

/// As it may be shown, and no longer than that.
QString shown(std::string_view text, std::size_t longest) {
    if (text.size() <= longest) {
        return QString::fromStdString(displayPath(text));
    }
    while (longest > 0 && (static_cast<unsigned char>(text[longest]) & 0xC0U) == 0x80U) {
        --longest;  // not within a character
    }
    return QString::fromStdString(displayPath(text.substr(0, longest))) + QChar(u'…');
}

}  // namespace

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
    return shown(name, kLongestName);
}

QStringList shownNames(const std::vector<std::string>& names) {
    QStringList shown;
    std::transform(names.begin(), names.end(), std::back_inserter(shown), shownName);
    return shown;
}

QString shownPath(std::string_view path) {
    return QDir::toNativeSeparators(shown(path, kLongestPath));
}

QString shownPath(const QString& path) {
    return shownPath(nativePath(path));
}

}  // namespace coffer::ui
