// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/namelist.h"

#include <QtCore/QLocale>

namespace coffer::ui {

QString NameList::joined(const QStringList& names) const {
    return QLocale().createSeparatedList(names);
}

}  // namespace coffer::ui
