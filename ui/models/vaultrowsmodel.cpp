// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vaultrowsmodel.h"

namespace coffer::ui {

VaultRowsModel::VaultRowsModel(Session& session, QObject* parent)
    : RowsModel(parent), m_session(session), m_task(session.workers()), m_reread(m_task, [this] { read(); }) {
    connect(&session, &Session::vaultChanged, this, &VaultRowsModel::refresh);
    connect(&session, &Session::contentChanged, this, &VaultRowsModel::refresh);
}

void VaultRowsModel::refresh() {
    if (m_session.isUnlocked()) {
        m_reread.ask();
    } else {
        clear();
    }
}

}  // namespace coffer::ui
