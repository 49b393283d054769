// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pen.h"

#include <QtGui/QTextLayout>
#include <QtGui/QTextOption>
#include <QtSvg/QSvgRenderer>

namespace coffer::ui {
namespace {

QFont fontOf(const Letters& letters) {
    QFont font(QString::fromLatin1(letters.family));
    font.setPixelSize(letters.size);
    font.setWeight(letters.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, letters.tracking);
    return font;
}

/// The words without their stars, and where they are bold.
QString unstarred(const QString& starred, QList<QTextLayout::FormatRange>& bold) {
    QString text;
    const QStringList parts = starred.split('*');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            range.length = static_cast<int>(parts[i].size());
            range.format.setFontWeight(QFont::DemiBold);
            bold << range;
        }
        text += parts[i];
    }
    return text;
}

Qt::Alignment alignmentOf(Pen::Side side, Qt::LayoutDirection direction) {
    if (side == Pen::Side::Center) {
        return Qt::AlignHCenter;
    }
    const bool left = (side == Pen::Side::Start) == (direction == Qt::LeftToRight);
    return (left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
}

}  // namespace

QRectF Pen::placed(const QRectF& area) const {
    return m_direction == Qt::LeftToRight
               ? area
               : QRectF(m_page - area.right(), area.top(), area.width(), area.height());
}

double Pen::lay(QPointF at, double width, const QString& text, const Letters& letters,
                const QTextOption& option) {
    QList<QTextLayout::FormatRange> bold;
    const QString plain = unstarred(text, bold);
    QTextLayout layout(plain, fontOf(letters));
    layout.setFormats(bold);
    layout.setTextOption(option);
    const double step = letters.size * letters.lineHeight;
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height + (step - line.height()) / 2});
        height += step;
    }
    layout.endLayout();
    if (m_painter != nullptr) {
        m_painter->setPen(letters.color);
        layout.draw(m_painter, placed({at.x(), at.y(), width, height}).topLeft());
    }
    return height;
}

double Pen::words(QPointF at, double width, const QString& text, const Letters& letters, Side side) {
    QTextOption option(alignmentOf(side, m_direction));
    option.setTextDirection(m_direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return lay(at, width, text, letters, option);
}

double Pen::code(QPointF at, double width, const QString& text, const Letters& letters, Side side) {
    QTextOption option(alignmentOf(side, m_direction));
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    return lay(at, width, text, letters, option);
}

void Pen::frame(const QRectF& area, double radius, const QColor& line, double width) {
    if (m_painter != nullptr) {
        m_painter->setPen(QPen(line, width));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRoundedRect(placed(area), radius, radius);
    }
}

void Pen::fill(const QRectF& area, double radius, const QColor& color) {
    if (m_painter != nullptr) {
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(color);
        m_painter->drawRoundedRect(placed(area), radius, radius);
    }
}

void Pen::rule(QPointF at, double width, const QColor& color) {
    if (m_painter != nullptr) {
        const QRectF area = placed({at.x(), at.y(), width, 0});
        m_painter->setPen(QPen(color, 6));
        m_painter->drawLine(area.topLeft(), area.topRight());
    }
}

void Pen::picture(const QRectF& area, const QString& name) {
    if (m_painter != nullptr) {
        QSvgRenderer(":/coffer/paper/" + name).render(m_painter, placed(area));
    }
}

}  // namespace coffer::ui
