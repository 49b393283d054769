// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QSizeF>
#include <QtCore/QString>
#include <QtGui/QPainter>

#include "keys/keys.h"
#include "keys/recoverykey.h"

namespace coffer::ui {

/// What stands on one recovery sheet beside the words that are always there (profile/sheetwords.h). The key
/// must outlive the drawing.
struct SheetPage {
    const RecoveryKey& key;
    VaultId vault;
    Hash genesis;
    QString backup;  ///< what the person calls it
    QDate made;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Draws the sheet onto a page of that size, in tenths of a point: always one page. What is left of the
/// height goes between its parts; where translated words need more than a page has, everything is drawn
/// smaller. Requires: loadFonts().
void drawSheet(QPainter& painter, QSizeF page, const SheetPage& sheet);

}  // namespace coffer::ui
