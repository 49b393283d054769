// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Something long that runs: what is counted and how far it is, how long it will take, and Stop with what stopping
// does. While stopping, the button is gone and the foot says so.
Card {
    id: card

    required property string counts
    property string timeLeft
    property string detail
    property real value: 0
    property bool indeterminate: false
    property bool stoppable: true
    property string stopEffect
    property string stopText: qsTr("Stop")
    default property alias rows: extra.data

    signal stopped

    padding: Theme.space.wide
    spacing: Theme.space.small

    RowLayout {
        spacing: Theme.space.normal

        Label {
            Layout.fillWidth: true
            text: card.counts
            type: Theme.type.figure
        }

        Label {
            visible: text !== ""
            text: card.timeLeft
            color: Theme.color.muted
        }
    }

    ProgressBar {
        Layout.fillWidth: true
        name: card.counts
        value: card.value
        indeterminate: card.indeterminate
    }

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.detail
        type: Theme.type.small
        color: Theme.color.muted
    }

    ColumnLayout {
        id: extra

        Layout.fillWidth: true
        visible: children.length > 0
        spacing: 0
    }

    foot: [
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.stopEffect
            type: Theme.type.small
            color: Theme.color.muted
        },
        Button {
            visible: card.stoppable
            text: card.stopText
            icon.name: "stop"
            onClicked: card.stopped()
        }
    ]
}
