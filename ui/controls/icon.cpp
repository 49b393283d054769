// SPDX-License-Identifier: GPL-3.0-or-later
#include "icon.h"

#include <QFile>
#include <QPainter>

namespace coffer::ui {

namespace {

QString folderOf(Icon::Weight weight) {
    switch (weight) {
        case Icon::Weight::Duotone:
            return QStringLiteral("duotone");
        case Icon::Weight::Fill:
            return QStringLiteral("fill");
        case Icon::Weight::Regular:
            break;
    }
    return QStringLiteral("regular");
}

QByteArray drawingOf(const QString& name, Icon::Weight weight) {
    QFile file(QStringLiteral(":/coffer/icons/%1/%2.svg").arg(folderOf(weight), name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no icon %s/%s", qPrintable(folderOf(weight)), qPrintable(name));
    return file.readAll();
}

}  // namespace

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setImplicitSize(20, 20);
    setAntialiasing(true);
}

void Icon::setName(const QString& name) {
    if (name == m_name)
        return;
    m_name = name;
    load();
    emit nameChanged();
}

void Icon::setWeight(Weight weight) {
    if (weight == m_weight)
        return;
    m_weight = weight;
    load();
    emit weightChanged();
}

void Icon::setColor(const QColor& color) {
    if (color == m_color)
        return;
    m_color = color;
    load();
    emit colorChanged();
}

void Icon::setSide(qreal side) {
    if (side == implicitWidth())
        return;
    setImplicitSize(side, side);
    emit sizeChanged();
}

void Icon::setMirrored(bool mirrored) {
    if (mirrored == m_mirrored)
        return;
    m_mirrored = mirrored;
    update();
    emit mirroredChanged();
}

void Icon::componentComplete() {
    QQuickPaintedItem::componentComplete();
    load();
}

void Icon::load() {
    if (!isComponentComplete())
        return;
    if (m_name.isEmpty()) {
        m_drawing.load(QByteArray());
    } else {
        m_drawing.load(
            drawingOf(m_name, m_weight).replace("currentColor", m_color.name(QColor::HexRgb).toLatin1()));
    }
    update();
}

void Icon::paint(QPainter* painter) {
    if (!m_drawing.isValid())
        return;
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    painter->setOpacity(m_color.alphaF());
    m_drawing.render(painter, boundingRect());
}

}  // namespace coffer::ui
