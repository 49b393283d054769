// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheetprinter.h"

namespace coffer::desktop {

/// Printing through the system's dialog and its queue. Qt's own engine would put the page into a temporary
/// file for CUPS; so the dialog only chooses, and the page goes to `lp` through a pipe. From there on it is
/// in the hands of the system's queue. Where there is no `lp`, isThere() is false and the window offers the
/// PDF alone.
class SystemPrinter : public ui::SheetPrinter {
public:
    [[nodiscard]] static bool isThere();
    std::optional<Job> choose() override;
};

}  // namespace coffer::desktop
