// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/savedfile.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include "models/pathtext.h"
#include "profile/places.h"

namespace coffer::ui {
namespace {

Error errorOf(const QSaveFile& file) {
    const bool full = file.error() == QFileDevice::WriteError || file.error() == QFileDevice::ResourceError;
    const Code code = !QFileInfo(file.fileName()).dir().exists() ? Code::NotFound
                      : full                                     ? Code::NoSpace
                                                                 : Code::Denied;
    return {code, nativePath(file.fileName()) + " was not written: " + file.errorString().toStdString()};
}

}  // namespace

Result<void> saveFile(const QString& path, const QByteArray& content, const std::string& vaultFolder) {
    TRY_VOID(requireOutside(vaultFolder, nativePath(path), "the file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return errorOf(file);
    }
    return {};
}

}  // namespace coffer::ui
