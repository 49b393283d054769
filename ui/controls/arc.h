// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace coffer::ui {

/// A ring of which a part is drawn stronger: what turns while something is awaited.
///
/// `span` is the stronger part, from 0 to 1, clockwise from the top; `thickness` is in device-independent
/// pixels. It moves only when QML turns it: painting it once is all that it costs.
class Arc : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor groundColor MEMBER m_groundColor NOTIFY changed)
    Q_PROPERTY(qreal thickness MEMBER m_thickness NOTIFY changed)
    Q_PROPERTY(qreal span MEMBER m_span NOTIFY changed)

public:
    explicit Arc(QQuickItem* parent = nullptr);

    /// Called by the scene graph, on its render thread while the main thread waits.
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    QColor m_color = Qt::black;
    QColor m_groundColor = Qt::transparent;
    qreal m_thickness = 2;
    qreal m_span = 1;
};

}  // namespace coffer::ui
