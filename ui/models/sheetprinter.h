// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QPageSize>
#include <functional>
#include <optional>

#include "bytes/secretbytes.h"
#include "result/result.h"

namespace coffer::ui {

/// How the program prints a page. The program gives one to the session where the system can print without the
/// page lying in a file on the way.
class SheetPrinter {
public:
    struct Job {
        QPageSize size;
        /// Takes the page as PDF. May take a while; any thread. Error Unavailable when it did not reach the
        /// printer's queue.
        std::function<Result<void>(const SecretBytes& pdf)> send;
    };

    SheetPrinter() = default;
    SheetPrinter(const SheetPrinter&) = delete;
    SheetPrinter& operator=(const SheetPrinter&) = delete;
    virtual ~SheetPrinter() = default;

    /// Shows the system's dialog; nothing when the person thought better of it. On the thread that draws.
    virtual std::optional<Job> choose() = 0;
};

}  // namespace coffer::ui
