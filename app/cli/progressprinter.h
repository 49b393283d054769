// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "cli/console.h"
#include "vault/progress.h"

namespace coffer::cli {

/// Shows progress: on a terminal one line with rate and time left, rewritten in place; with `--json` an
/// object now and then; in a pipe nothing. Ctrl-C requests a stop; a second one ends the program as usual.
class ProgressPrinter final : public Progress {
public:
    explicit ProgressPrinter(const Console& console);
    ~ProgressPrinter() override;

    void report(const ProgressReport& report) override;
    [[nodiscard]] bool stopRequested() const override;

private:
    void printLine(const ProgressReport& report, double seconds);

    const Console& m_console;
    bool m_terminal;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_start;
    std::chrono::steady_clock::time_point m_last;
};

}  // namespace coffer::cli
