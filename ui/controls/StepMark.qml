// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// One step of a task: a tick when it is done, a filled number when it is this one, an outlined number before.
Item {
    id: mark

    required property string text
    required property int number
    required property bool done
    required property bool current
    required property bool last
    required property bool narrow

    implicitHeight: last ? Math.max(dot.height, wordsHeight) : Math.max(Theme.size.step, wordsHeight + Theme.space.normal)
    readonly property real wordsHeight: narrow ? 0 : words.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: current
    Accessible.description: done ? qsTr("done") : current ? qsTr("this step") : qsTr("to come")

    Rectangle {
        anchors.horizontalCenter: dot.horizontalCenter
        y: dot.height
        visible: !mark.last
        width: Theme.size.hairline
        height: parent.height - dot.height
        color: Theme.color.outline
    }

    Rectangle {
        id: dot

        anchors.left: parent.left
        anchors.leftMargin: mark.narrow ? (parent.width - width) / 2 : 0
        width: Theme.size.dot
        height: Theme.size.dot
        radius: width / 2
        color: mark.current ? Theme.color.accent : mark.done ? Theme.color.accentSoft : "transparent"
        border.width: mark.current || mark.done ? 0 : Theme.size.hairline
        border.color: Theme.color.outline

        Icon {
            anchors.centerIn: parent
            visible: mark.done
            name: "tick"
            size: Theme.size.iconTiny * 0.86
            color: Theme.color.accentInk
        }

        Label {
            anchors.centerIn: parent
            visible: !mark.done
            text: mark.number.toLocaleString(Qt.locale(), "f", 0)
            type: Theme.type.caption
            weight: Font.Bold
            color: mark.current ? Theme.color.inkOnAccent : Theme.color.muted
            Accessible.ignored: true
        }
    }

    Label {
        id: words

        anchors.left: dot.right
        anchors.leftMargin: Theme.space.compact
        anchors.right: parent.right
        y: Math.max(0, (dot.height - Theme.type.body.lineHeight) / 2)
        visible: !mark.narrow
        text: mark.text
        weight: mark.current ? Font.Bold : Font.Medium
        color: mark.current || mark.done ? Theme.color.ink : Theme.color.muted
        Accessible.ignored: true
    }
}
