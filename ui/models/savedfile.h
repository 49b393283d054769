// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include "result/result.h"

namespace coffer::ui {

/// Writes a file that a person chose, whole or not at all, in place of one of that name. Slow: on a thread of
/// the pool. Errors: Refused when it would lie in the backup's own folder; NotFound, Denied, NoSpace.
Result<void> saveFile(const QString& path, const QByteArray& content, const std::string& vaultFolder);

}  // namespace coffer::ui
