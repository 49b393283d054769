// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qglobal.h>
#include <algorithm>

#include "format/logentry.h"

namespace coffer::ui {

/// A figure of a log entry; 0 where it is not told. What claims more than a double counts exactly counts as
/// that much.
inline qint64 figureIn(const format::Figures& figures, const char* name) {
    constexpr std::uint64_t kMost = std::uint64_t{1} << 53U;
    return static_cast<qint64>(std::min(format::figureOf(figures, name).value_or(0), kMost));
}

}  // namespace coffer::ui
