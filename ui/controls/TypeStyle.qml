// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One step of the type scale. Sizes are points at 96 dots per inch, lines pixels at scale 1; `scale` multiplies both.
QtObject {
    id: style

    required property real scale
    required property real points
    required property real line
    required property int weight
    required property real tracking // in parts of the size
    property string family: "Coffer Inter"

    readonly property int pixelSize: Math.round(points * 4 / 3 * scale)
    readonly property int lineHeight: Math.round(line * scale)
    readonly property font font: Qt.font({
        family: style.family,
        pixelSize: style.pixelSize,
        weight: style.weight,
        letterSpacing: style.tracking * style.pixelSize
    })
    // What a line is higher than its letters need; half of it belongs above them.
    readonly property real leading: lineHeight - metrics.height

    readonly property FontMetrics metrics: FontMetrics {
        font: style.font
    }
}
