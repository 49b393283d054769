// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheetpdf.h"

#include <QtCore/QMarginsF>
#include <QtGui/QPageLayout>
#include <QtGui/QPdfWriter>

#include "fonts/fonts.h"
#include "paper/secretdevice.h"
#include "profile/sheetwords.h"

namespace coffer::ui {

Result<SecretBytes> sheetPdf(const SheetPage& sheet, const QPageSize& size) {
    loadFonts();
    SecretDevice device;
    {
        QPdfWriter writer(&device);
        writer.setResolution(720);  // units of a tenth of a point
        writer.setPageLayout({size, QPageLayout::Portrait, QMarginsF()});
        writer.setTitle(QString::fromLatin1(sheetwords::kTitle));
        writer.setCreator("Coffer");
        QPainter painter;
        if (!painter.begin(&writer)) {
            return Error{Code::Unavailable, "the recovery sheet cannot be drawn"};
        }
        drawSheet(painter, size.size(QPageSize::Point) * 10, sheet);
    }
    return device.take();
}

}  // namespace coffer::ui
