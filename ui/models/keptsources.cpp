// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keptsources.h"

#include "files/exclusions.h"
#include "models/pathtext.h"

namespace coffer::ui {

KeptSources::KeptSources(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_sources(session.workers()) {
    connect(&session, &Session::backupChanged, this, &KeptSources::show);
    connect(&m_sources, &SourcesModel::edited, this, &KeptSources::remember);
    show();
}

QStringList KeptSources::exclusions() const {
    return m_session.hasBackup() ? m_session.chosen()->exclusions : QStringList();
}

void KeptSources::show() {
    const KnownBackup backup = m_session.chosen().value_or(KnownBackup{});
    if (m_sources.paths() != backup.sources || m_sources.watched() != backup.watched) {
        m_sources.show(backup.sources, backup.watched);
    }
    m_problem = {};
    Q_EMIT exclusionsChanged();
}

void KeptSources::remember() {
    if (!m_session.hasBackup()) {
        return;
    }
    KnownBackup backup = *m_session.chosen();
    backup.sources = m_sources.paths();
    backup.watched = m_sources.watched();
    if (backup != *m_session.chosen()) {
        m_session.amend(backup);
    }
}

bool KeptSources::exclude(const QString& pattern) {
    Exclusions exclusions;
    const auto added = exclusions.add(nativePath(pattern));
    if (!m_session.hasBackup() || !added.ok()) {
        m_problem = added.ok() ? Problem() : problemFor(Aim::ChooseWhat, added.error());
        Q_EMIT exclusionsChanged();
        return false;
    }
    KnownBackup backup = *m_session.chosen();
    if (!backup.exclusions.contains(pattern)) {
        backup.exclusions += pattern;
    }
    m_session.amend(backup);
    return true;
}

void KeptSources::includeAgain(int row) {
    Q_ASSERT(row >= 0 && row < exclusions().size());
    KnownBackup backup = *m_session.chosen();
    backup.exclusions.removeAt(row);
    m_session.amend(backup);
}

}  // namespace coffer::ui
