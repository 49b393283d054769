// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts/fonts.h"

#include <QtCore/QDirIterator>
#include <QtGui/QFontDatabase>
#include <mutex>

namespace coffer::ui {

void loadFonts() {
    static std::once_flag once;
    std::call_once(once, [] {
        for (QDirIterator fonts(":/coffer/fonts"); fonts.hasNext();) {
            const int id = QFontDatabase::addApplicationFont(fonts.next());
            Q_ASSERT(id >= 0);
            Q_UNUSED(id);
        }
    });
}

}  // namespace coffer::ui
