// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace coffer::ui {

/// What an act is about; ActivityModel filters by it.
enum class ActivityKind { Backups, Unlocking, Ways, Computers, Tests, Restores, Versions, Refusals, Other };

/// One line of what was done to a backup, in words of the program's language. Names that others wrote are in
/// the form that displayPath (core/files/names.h) gives: one line, nothing that misleads.
struct ActivityRow {
    QString id;  ///< one that no other line has
    QDateTime time;
    ActivityKind kind = ActivityKind::Other;
    QString computer;       ///< the one that did it, or on which an owner did it; may be empty
    QString title;          ///< what was done
    QString detail;         ///< with what, to what, why; may be empty
    bool alarming = false;  ///< a refusal, or a test that found damage
    bool fresh = false;     ///< came in since somebody looked last

    [[nodiscard]] const QString& key() const { return id; }
    bool operator==(const ActivityRow&) const = default;
};

}  // namespace coffer::ui
