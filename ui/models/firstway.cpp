// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/firstway.h"

namespace coffer::ui {

FirstWay::FirstWay(Session& session, QObject* parent)
    : EnrolFlow(session,
                {WaysModel::SecurityKey, WaysModel::Browser, WaysModel::Tpm, WaysModel::Password,
                 WaysModel::RecoveryKey},
                parent) {}

void FirstWay::setPlace(const QString& folder, const QString& label) {
    m_folder = folder;
    m_label = label;
}

void FirstWay::next() {
    if (step() == ChooseKind && kind() == WaysModel::RecoveryKey) {
        Q_EMIT settled();
    } else {
        EnrolFlow::next();
    }
}

}  // namespace coffer::ui
