// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include "result/result.h"

namespace coffer::ui {

/// What can be said of a folder before a backup is made there.
struct PlaceFacts {
    QString folder;         ///< where the vault will lie: the folder itself, or a new one in it
    bool sameDisk = false;  ///< as something that is to be kept
    qint64 freeSpace = -1;  ///< bytes; negative when the disk does not say
};

/// Looks at the place and changes nothing; may wait for a slow drive. A folder that holds other things gets
/// one named Coffer in it. Errors: those of requireNoVault (profile/places.h); Refused when neither the
/// folder nor that one in it has room; Denied when nothing can be written there; NotFound when there is no
/// such disk or folder to make it in.
Result<PlaceFacts> lookAtPlace(const QString& folder, const QStringList& sources);

}  // namespace coffer::ui
