// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <vector>

#include "models/activityrow.h"

/// What was done to a backup as a file for other programs and people: UTF-8, one line for each act, newest
/// first. Names in it may have been chosen by somebody hostile. Pure; any thread.
namespace coffer::ui {

/// RFC 4180 with a line of headings; times as ISO 8601 in UTC. Every field is in quotes, and what a
/// spreadsheet would take for a formula has an apostrophe before it.
QByteArray activityCsv(const std::vector<ActivityRow>& rows);

/// For people: time, computer, what was done, with what.
QByteArray activityText(const std::vector<ActivityRow>& rows);

}  // namespace coffer::ui
