// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include "bytes/secretbytes.h"

namespace coffer::ui {

/// What was typed into a field, as UTF-8 in locked memory. No copy is left behind but the field's own text,
/// which Qt keeps where it keeps all text; pages clear the field as soon as they can.
SecretBytes secretFrom(QStringView typed);

}  // namespace coffer::ui
