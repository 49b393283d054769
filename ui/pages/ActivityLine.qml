// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// One thing that was done: what, with what, by which computer, when.
Item {
    id: line

    required property date time
    required property int kind
    required property string computer
    required property string title
    required property string detail
    required property bool alarming
    required property bool isNew
    property bool current: false

    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.ListItem
    //: %1 is what was done, %2 with what or why, %3 a day and time
    Accessible.name: Words.filled(qsTr("%1. %2. %3"), [line.title, line.detail, Words.moment(line.time)])

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: "transparent"

        FocusRing {
            target: line
            anchors.margins: 0
            visible: line.current
        }
    }

    ListRow {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space.compact
        anchors.rightMargin: Theme.space.compact
        title: line.title
        titleWeight: line.isNew ? Font.Bold : Font.Medium
        detail: Words.both(line.detail, line.computer, " · ")
        silent: true
        start: Tile {
            side: Theme.size.controlAlone
            iconName: line.alarming ? "warning" : line.pictures[line.kind] ?? "scroll"
            tone: line.alarming ? Tile.Warn : line.isNew ? Tile.Accent : Tile.Neutral
        }

        Tag {
            visible: line.isNew
            //: marks a line of the log that was not seen before
            text: qsTr("New")
            tone: Tag.Accent
        }

        Label {
            text: Words.moment(line.time)
            type: Theme.type.small
            color: Theme.color.muted
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    readonly property list<string> pictures: ["scroll", "archive", "lock-simple", "key", "desktop", "seal-check", "tray-arrow-up", "clock-counter-clockwise", "hand-palm", "scroll"]
}
