// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progressprinter.h"

#include <unistd.h>

#include <iostream>

#include "cli/interrupt.h"

namespace coffer::cli {
namespace {

using namespace std::chrono_literals;

std::string timeLeft(const ProgressReport& report, double seconds) {
    const auto left = secondsLeft(report, seconds);
    if (!left) {
        return {};
    }
    return ", about " + (*left < 90 ? std::to_string(*left + 1) + " s left"
                                    : std::to_string(*left / 60 + 1) + " min left");
}

}  // namespace

ProgressPrinter::ProgressPrinter(const Console& console)
    : m_console(console),
      m_terminal(!console.json() && isatty(STDERR_FILENO) == 1),
      m_start(std::chrono::steady_clock::now()),
      m_last(m_start) {
    catchInterrupts();
}

ProgressPrinter::~ProgressPrinter() {
    if (m_shown) {
        std::cerr << "\r\033[K" << std::flush;
    }
}

bool ProgressPrinter::stopRequested() const {
    return interrupted();
}

void ProgressPrinter::report(const ProgressReport& report) {
    const auto now = std::chrono::steady_clock::now();
    if (now - m_last < (m_terminal ? 200ms : 1000ms)) {
        return;
    }
    m_last = now;
    const double seconds = std::chrono::duration<double>(now - m_start).count();
    if (m_console.json()) {
        m_console.object({{"progress",
                           {{"phase", report.phase},
                            {"files", report.filesDone},
                            {"files-total", report.filesTotal},
                            {"bytes", report.bytesDone},
                            {"bytes-total", report.bytesTotal},
                            {"seconds", seconds}}}});
    } else if (m_terminal) {
        printLine(report, seconds);
    }
}

void ProgressPrinter::printLine(const ProgressReport& report, double seconds) {
    m_shown = true;
    std::string line = report.phase + ": " + humanSize(report.bytesDone);
    if (report.bytesTotal != 0) {
        line += " of " + humanSize(report.bytesTotal);
    }
    line += ", " + humanCount(report.filesDone, "file", "files") + ", " +
            humanSize(static_cast<std::uint64_t>(static_cast<double>(report.bytesDone) / seconds)) + "/s" +
            timeLeft(report, seconds);
    std::cerr << "\r\033[K" << line << std::flush;
}

}  // namespace coffer::cli
