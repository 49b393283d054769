// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace coffer::ui {

/// A dashed line around a place that something can be dropped on. `radius` and the line's `thickness` are in
/// device-independent pixels; the line lies inside.
class DashedFrame : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed)
    Q_PROPERTY(qreal thickness MEMBER m_thickness NOTIFY changed)

public:
    explicit DashedFrame(QQuickItem* parent = nullptr);

    /// Called by the scene graph, on its render thread while the main thread waits.
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QColor m_color = Qt::black;
    qreal m_radius = 0;
    qreal m_thickness = 1;
};

}  // namespace coffer::ui
