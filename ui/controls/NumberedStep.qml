// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One step of a way to do something: its number, what to do, and what that means.
Spread {
    id: step

    required property int number

    titleWeight: Font.Medium
    gap: Theme.space.normal

    start: Rectangle {
        implicitWidth: Theme.size.dot
        implicitHeight: Theme.size.dot
        radius: width / 2
        color: Theme.color.accentSoft

        Label {
            anchors.centerIn: parent
            text: step.number.toLocaleString(Qt.locale(), "f", 0)
            type: Theme.type.caption
            weight: Font.Bold
            color: Theme.color.accentInk
            Accessible.ignored: true
        }
    }
}
