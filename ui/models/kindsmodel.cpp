// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kindsmodel.h"

#include <algorithm>

#include "files/names.h"
#include "models/waykinds.h"

namespace coffer::ui {
namespace {

KindsModel::Readiness absence(WaysModel::Kind kind) {
    return kind == WaysModel::SecurityKey ? KindsModel::NotPlugged : KindsModel::NotHere;
}

KindsModel::Row lookAt(const Profile& profile, WaysModel::Kind kind) {
    KindsModel::Row row{kind, KindsModel::Ready, {}};
    if (!isAsked(kind) || kind == WaysModel::Both) {
        return row;
    }
    const auto authenticator = profile.authenticator(methodOfKind(kind));
    if (!authenticator.ok()) {
        row.readiness = KindsModel::NotHere;
        return row;
    }
    const auto devices = (*authenticator)->discover();
    if (!devices.ok()) {
        const bool forbidden = devices.failure().fault == Fault::NoPermission;
        row.readiness = forbidden ? KindsModel::NotPermitted : absence(kind);
    } else if (devices->empty()) {
        row.readiness = absence(kind);
    } else {
        row.device = QString::fromStdString(displayText(devices->front().name));
    }
    return row;
}

/// What is at hand without leaving the chair comes first, and a passkey before what is typed.
int rankOf(const KindsModel::Row& row) {
    if (row.readiness == KindsModel::NotHere || row.readiness == KindsModel::NotPermitted) {
        return 9;
    }
    switch (row.kind) {
        case WaysModel::SecurityKey:
            return row.readiness == KindsModel::Ready ? 0 : 3;
        case WaysModel::Tpm:
            return 1;
        case WaysModel::Browser:
            return 2;
        case WaysModel::Password:
            return 4;
        case WaysModel::RecoveryKey:
            return 5;
        default:
            return 6;
    }
}

}  // namespace

std::vector<KindsModel::Row> kindsHere(const Profile& profile, const std::set<WaysModel::Kind>& kinds) {
    std::vector<KindsModel::Row> rows;
    for (const WaysModel::Kind kind : kinds) {
        rows.push_back(lookAt(profile, kind));
    }
    std::ranges::stable_sort(rows, {}, rankOf);
    return rows;
}

void KindsModel::update(const Row& row) {
    const auto found = std::ranges::find(m_rows, row.kind, &Row::kind);
    if (found != m_rows.end() && *found != row) {
        *found = row;
        const QModelIndex changed = index(static_cast<int>(found - m_rows.begin()));
        Q_EMIT dataChanged(changed, changed);
    }
}

WaysModel::Kind KindsModel::best() const {
    return std::ranges::min_element(m_rows, {}, rankOf)->kind;
}

QVariant KindsModel::data(const QModelIndex& index, int role) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case KindRole:
            return row.kind;
        case ReadinessRole:
            return row.readiness;
        case DeviceRole:
            return row.device;
        default:
            return {};
    }
}

QHash<int, QByteArray> KindsModel::roleNames() const {
    return {{KindRole, "kind"}, {ReadinessRole, "readiness"}, {DeviceRole, "device"}};
}

}  // namespace coffer::ui
