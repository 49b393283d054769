// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placefacts.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <algorithm>
#include <filesystem>
#include <system_error>

#include "models/openvault.h"
#include "models/pathtext.h"
#include "profile/places.h"
#include "vault/protection.h"

namespace coffer::ui {
namespace {

/// Where there is no folder yet, nothing can lie in it.
Result<void> requireNoBackup(const QString& folder) {
    if (!QFileInfo::exists(folder)) {
        return {};
    }
    TRY(const auto storage, openPlace(nativePath(folder)));
    return requireNoVault(*storage, nativePath(folder));
}

/// Where the vault will lie.
Result<QString> chooseFolder(const QString& folder) {
    if (requireRoomForVault(nativePath(folder)).ok()) {
        return folder;
    }
    const QString inner = folder + "/Coffer";
    TRY_VOID(requireRoomForVault(nativePath(inner)));
    return inner;
}

/// The deepest folder above that is there already, or the folder itself.
QString existingPart(const QString& folder) {
    QString part = folder;
    while (!QFileInfo::exists(part) && QFileInfo(part).path() != part) {
        part = QFileInfo(part).path();
    }
    return part;
}

Result<void> requireWritable(const QString& folder) {
    const QFileInfo info(folder);
    if (!info.isDir()) {
        return Error{Code::NotFound, nativePath(folder) + " is not a folder"};
    }
    return info.isWritable() ? Result<void>()
                             : Error{Code::Denied, nativePath(folder) + " takes no new files from you"};
}

}  // namespace

Result<PlaceFacts> lookAtPlace(const QString& folder, const QStringList& sources) {
    PlaceFacts facts;
    TRY(facts.folder, chooseFolder(folder));
    TRY_VOID(requireNoBackup(facts.folder));
    const QString there = existingPart(facts.folder);
    TRY_VOID(requireWritable(there));
    facts.sameDisk = std::any_of(sources.begin(), sources.end(), [&](const QString& source) {
        return liesOnSameDisk(nativePath(there), nativePath(source));
    });
    std::error_code unknown;
    const std::filesystem::space_info disk = std::filesystem::space(nativePath(there), unknown);
    facts.freeSpace = unknown ? -1 : static_cast<qint64>(disk.available);
    return facts;
}

}  // namespace coffer::ui
