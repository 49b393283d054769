// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pathtext.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include "files/names.h"

namespace coffer::ui {

std::string nativePath(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

QString localPath(const QUrl& url) {
    return url.isLocalFile() ? QDir::cleanPath(url.toLocalFile()) : QString();
}

QString shownPath(std::string_view path) {
    return QDir::toNativeSeparators(QString::fromStdString(displayPath(path)));
}

QString shownPath(const QString& path) {
    return shownPath(nativePath(path));
}

}  // namespace coffer::ui
