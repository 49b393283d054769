// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QPageSize>

#include "bytes/secretbytes.h"
#include "paper/sheetpage.h"
#include "result/result.h"

namespace coffer::ui {

/// The sheet as a PDF of one page, with its letters in it, in wiped memory. No file is used on the way: Qt
/// keeps a page in memory below 100 MB. What Qt itself holds while it draws is ordinary memory, as with the
/// text of a field, and is let go at the end. Any thread. Error Unavailable when Qt cannot draw it. Requires:
/// a QGuiApplication.
Result<SecretBytes> sheetPdf(const SheetPage& sheet, const QPageSize& size);

}  // namespace coffer::ui
