// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/systemprinter.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

namespace coffer::desktop {
namespace {

QString queueProgram() {
    return QStandardPaths::findExecutable("lp");
}

/// What must not be seen in a list of processes goes through the pipe.
Result<void> send(const QStringList& arguments, const SecretBytes& pdf) {
    QProcess queue;
    queue.start(queueProgram(), arguments);
    const auto page = asText(pdf.view());
    queue.write(page.data(), static_cast<qint64>(page.size()));
    queue.closeWriteChannel();
    constexpr int kPatience = 60'000;
    if (!queue.waitForFinished(kPatience) || queue.exitStatus() != QProcess::NormalExit ||
        queue.exitCode() != 0) {
        const QByteArray said = queue.readAllStandardError().trimmed();
        return Error{Code::Unavailable, "the printer's queue did not take the page: " + said.toStdString()};
    }
    return {};
}

}  // namespace

bool SystemPrinter::isThere() {
    return !queueProgram().isEmpty();
}

std::optional<ui::SheetPrinter::Job> SystemPrinter::choose() {
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted || printer.printerName().isEmpty()) {
        return std::nullopt;
    }
    const QStringList arguments{
        "-s", "-d", printer.printerName(), "-n", QString::number(printer.copyCount()), "-t", "Coffer"};
    return Job{printer.pageLayout().pageSize(),
               [arguments](const SecretBytes& pdf) { return send(arguments, pdf); }};
}

}  // namespace coffer::desktop
