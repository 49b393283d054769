// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowsmodel.h"

namespace coffer::ui {

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

}  // namespace coffer::ui
