// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vaultrowsmodel.h"

namespace coffer::ui {

VaultRowsModel::VaultRowsModel(Session& session, QObject* parent, Reading reading)
    : RowsModel(parent),
      m_session(session),
      m_task(session.workers()),
      m_reread(m_task, [this] { read(); }),
      m_reading(reading) {
    connect(&session, &Session::vaultChanged, this, &VaultRowsModel::refresh);
    connect(&session, &Session::contentChanged, this, &VaultRowsModel::refresh);
}

void VaultRowsModel::setShown(bool shown) {
    if (shown != m_shown) {
        m_shown = shown;
        Q_EMIT shownChanged();
        refresh();
    }
}

void VaultRowsModel::refresh() {
    if (!m_session.isUnlocked()) {
        clear();
    } else if (m_shown || m_reading == Reading::Always) {
        m_reread.ask();
    }
}

}  // namespace coffer::ui
