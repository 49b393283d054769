// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logends.h"

namespace coffer::ui {

QVariant LogEnds::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case LastWroteRole:
            return row.lastWrote;
        case EntriesRole:
            return row.entries;
        default:
            return {};
    }
}

QHash<int, QByteArray> LogEnds::roleNames() const {
    return {{LastWroteRole, "lastWrote"}, {EntriesRole, "entries"}};
}

}  // namespace coffer::ui
