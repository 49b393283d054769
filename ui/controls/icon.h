// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QString>
#include <QSvgRenderer>
#include <QtQmlIntegration>

namespace coffer::ui {

/// A picture of resources/icons in one colour, sharp at every scale of the screen.
///
/// `name` is the file's name without ".svg"; `weight` says which of the three drawings is meant. The
/// drawing's currentColor becomes `color`. It is as wide and high as `size`, in device-independent pixels,
/// and mirrored where `mirrored` says so: for what points somewhere, in scripts that run from right to left.
///
/// Icons say nothing to a screen reader. What they mean stands in the words beside them, or in the name of
/// the button that holds them. A name without a file is a bug and stops the program.
class Icon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged REQUIRED)
    Q_PROPERTY(Weight weight READ weight WRITE setWeight NOTIFY weightChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(qreal size READ side WRITE setSide NOTIFY sizeChanged)
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY mirroredChanged)

public:
    /// Regular is drawn in lines, for 14 to 20 pixels; Duotone has a soft fill, for 20 to 52; Fill is solid.
    enum class Weight { Regular, Duotone, Fill };
    Q_ENUM(Weight)

    explicit Icon(QQuickItem* parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] Weight weight() const { return m_weight; }
    [[nodiscard]] QColor color() const { return m_color; }
    [[nodiscard]] qreal side() const { return implicitWidth(); }
    [[nodiscard]] bool mirrored() const { return m_mirrored; }

    void setName(const QString& name);
    void setWeight(Weight weight);
    void setColor(const QColor& color);
    void setSide(qreal side);
    void setMirrored(bool mirrored);

    /// Called by the scene graph, on its render thread while the main thread waits.
    void paint(QPainter* painter) override;

signals:
    void nameChanged();
    void weightChanged();
    void colorChanged();
    void sizeChanged();
    void mirroredChanged();

protected:
    void componentComplete() override;

private:
    void load();

    QString m_name;
    Weight m_weight = Weight::Regular;
    QColor m_color = Qt::black;
    bool m_mirrored = false;
    QSvgRenderer m_drawing;
};

}  // namespace coffer::ui
