// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seenactivity.h"

#include <QtCore/QSettings>
#include <algorithm>

#include "bytes/encoding.h"

namespace coffer::ui {
namespace {

const QString kGeneration = QStringLiteral("owners");

QString idText(ByteView id) {
    return QString::fromStdString(toHex(id));
}

}  // namespace

SeenActivity SeenActivity::everythingIn(const OwnerVault& owner, const std::vector<OwnerAct>& acts) {
    SeenActivity seen;
    seen.m_known = true;
    for (const auto& computer : owner.log().computers()) {
        const auto& entries = owner.log().entries(computer);
        if (!entries.empty()) {
            seen.m_newest[idText(computer)] = entries.back().reference.sequence;
        }
    }
    for (const auto& act : acts) {
        seen.m_generation = std::max<qulonglong>(seen.m_generation, act.generation);
    }
    return seen;
}

SeenActivity SeenActivity::load(const QString& file, const VaultId& vault) {
    QSettings settings(file, QSettings::IniFormat);
    settings.beginGroup(idText(vault));
    SeenActivity seen;
    seen.m_known = settings.contains(kGeneration);
    seen.m_generation = settings.value(kGeneration).toULongLong();
    settings.beginGroup("computers");
    for (const QString& computer : settings.childKeys()) {
        seen.m_newest[computer] = settings.value(computer).toULongLong();
    }
    return seen;
}

Result<void> SeenActivity::save(const QString& file, const VaultId& vault) const {
    QSettings settings(file, QSettings::IniFormat);
    settings.beginGroup(idText(vault));
    settings.setValue(kGeneration, m_generation);
    settings.beginGroup("computers");
    for (auto at = m_newest.begin(); at != m_newest.end(); ++at) {
        settings.setValue(at.key(), at.value());
    }
    settings.sync();
    return settings.status() == QSettings::NoError
               ? Result<void>()
               : Error{Code::Denied, "what was looked at could not be written down in " + file.toStdString()};
}

bool SeenActivity::isNews(const Activity& activity) const {
    if (!m_known) {
        return false;
    }
    if (activity.act != nullptr) {
        return activity.act->generation > m_generation;
    }
    const auto found = m_newest.constFind(idText(activity.record->reference.computer));
    return found == m_newest.constEnd() || activity.record->reference.sequence > found.value();
}

}  // namespace coffer::ui
