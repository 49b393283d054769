// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

#include "models/session.h"
#include "models/sourcesmodel.h"

namespace coffer::ui {

/// What this computer keeps in the chosen backup, to be changed at any time: what is added, removed, left out
/// by a pattern or watched counts from the next run on, and is remembered at once. What was backed up before
/// stays in the backup. Belongs to the thread that draws.
class KeptSources : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the settings")
    Q_PROPERTY(coffer::ui::SourcesModel* sources READ sources CONSTANT)
    /// Patterns of what is left out, in the manner of .gitignore.
    Q_PROPERTY(QStringList exclusions READ exclusions NOTIFY exclusionsChanged)
    /// Why the last pattern was not taken; empty after one that was.
    Q_PROPERTY(coffer::ui::Problem problem READ problem NOTIFY exclusionsChanged)

public:
    /// The session must outlive this.
    explicit KeptSources(Session& session, QObject* parent = nullptr);

    [[nodiscard]] SourcesModel* sources() { return &m_sources; }
    [[nodiscard]] QStringList exclusions() const;
    [[nodiscard]] const Problem& problem() const { return m_problem; }

    /// True when the pattern was taken: it is none, or malformed, otherwise.
    Q_INVOKABLE bool exclude(const QString& pattern);
    Q_INVOKABLE void includeAgain(int row);

Q_SIGNALS:
    void exclusionsChanged();

private:
    void show();
    void remember();

    Session& m_session;
    SourcesModel m_sources;
    Problem m_problem;
};

}  // namespace coffer::ui
