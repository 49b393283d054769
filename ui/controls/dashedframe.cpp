// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashedframe.h"

#include <QPainter>
#include <QPen>

namespace coffer::ui {

DashedFrame::DashedFrame(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &DashedFrame::changed, this, [this] { update(); });
}

void DashedFrame::paint(QPainter* painter) {
    const qreal inset = m_thickness / 2;
    QPen pen(m_color, m_thickness);
    pen.setDashPattern({4, 3});
    painter->setPen(pen);
    painter->drawRoundedRect(boundingRect().adjusted(inset, inset, -inset, -inset), m_radius, m_radius);
}

}  // namespace coffer::ui
