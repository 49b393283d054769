// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPainter>

namespace coffer::ui {

/// How words look. Lengths on paper are tenths of a point everywhere in this folder, so that fonts, which Qt
/// takes in whole units, have sizes like 10.5 pt.
struct Letters {
    const char* family;
    int size;
    QFont::Weight weight = QFont::Normal;
    QColor color = Qt::black;
    double lineHeight = 1.45;  ///< of the size
    double tracking = 0;       ///< between letters
};

/// Puts words and shapes on a page, or only measures them when there is no painter. Mirrors what stands where
/// for languages that are read from right to left; `page` is how wide the page is. One thread.
class Pen {
public:
    Pen(QPainter* painter, double page, Qt::LayoutDirection direction)
        : m_painter(painter), m_page(page), m_direction(direction) {}

    enum class Side { Start, Center, End };

    /// Lines of words from (x, y) down, as wide as `width` at most; what stands *between stars* is bold.
    /// Returns their height.
    double words(QPointF at, double width, const QString& text, const Letters& letters,
                 Side side = Side::Start);
    /// Something that is spelt from left to right in every language: keys, hashes, numbers. One line.
    double code(QPointF at, double width, const QString& text, const Letters& letters,
                Side side = Side::Start);
    void frame(const QRectF& area, double radius, const QColor& line, double width);
    void fill(const QRectF& area, double radius, const QColor& color);
    void rule(QPointF at, double width, const QColor& color);
    /// A picture from the resources.
    void picture(const QRectF& area, const QString& name);

private:
    [[nodiscard]] QRectF placed(const QRectF& area) const;
    double lay(QPointF at, double width, const QString& text, const Letters& letters,
               const QTextOption& option);

    QPainter* m_painter;
    double m_page;
    Qt::LayoutDirection m_direction;
};

}  // namespace coffer::ui
