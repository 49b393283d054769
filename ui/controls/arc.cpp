// SPDX-License-Identifier: GPL-3.0-or-later
#include "arc.h"

#include <QPainter>
#include <QPen>

namespace coffer::ui {

namespace {

// QPainter counts angles in sixteenths of a degree, counter-clockwise from three o'clock.
constexpr int kCircle = 360 * 16;
constexpr int kTop = 90 * 16;

}  // namespace

Arc::Arc(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &Arc::changed, this, [this] { update(); });
}

void Arc::paint(QPainter* painter) {
    const qreal inset = m_thickness / 2;
    const QRectF circle = boundingRect().adjusted(inset, inset, -inset, -inset);
    painter->setPen(QPen(m_groundColor, m_thickness));
    painter->drawEllipse(circle);
    painter->setPen(QPen(m_color, m_thickness, Qt::SolidLine, Qt::RoundCap));
    painter->drawArc(circle, kTop, static_cast<int>(-kCircle * m_span));
}

}  // namespace coffer::ui
