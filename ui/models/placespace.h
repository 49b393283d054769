// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

#include "models/reread.h"
#include "models/session.h"

namespace coffer::ui {

/// How much room is left where the chosen backup lies. Read again by itself after a backup. Belongs to the
/// thread that draws.
class PlaceSpace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the settings")
    /// Bytes; negative while that is not known, as when the disk is not connected.
    Q_PROPERTY(double free READ free NOTIFY changed)
    Q_PROPERTY(double total READ total NOTIFY changed)

public:
    /// The session must outlive this.
    explicit PlaceSpace(Session& session, QObject* parent = nullptr);

    [[nodiscard]] double free() const { return m_free; }
    [[nodiscard]] double total() const { return m_total; }

    Q_INVOKABLE void refresh() { m_reread.ask(); }

Q_SIGNALS:
    void changed();

private:
    void read();
    void show(double free, double total);

    Session& m_session;
    Task m_task;
    Reread m_reread;
    double m_free = -1, m_total = -1;
};

}  // namespace coffer::ui
