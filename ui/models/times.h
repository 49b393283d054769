// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <cstdint>
#include <optional>

namespace coffer::ui {

/// A time of the core, in ms since 1970, as local time for a page; invalid ("not known") where there is none.
inline QDateTime asTime(const std::optional<std::uint64_t>& milliseconds) {
    return milliseconds ? QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(*milliseconds)) : QDateTime();
}

}  // namespace coffer::ui
