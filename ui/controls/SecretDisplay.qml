// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A secret in numbered groups, to be written down. Whoever owns it decides whether it is shown; hidden, its place
// shows dots, so that nothing moves when it appears.
Card {
    id: secret

    required property list<string> groups
    required property string title
    property bool shown: false

    signal showWanted(bool shown)

    spacing: Theme.space.small

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.space.small
        Layout.bottomMargin: -Theme.space.tiny

        Label {
            Layout.fillWidth: true
            text: secret.title
            type: Theme.type.caption
            color: Theme.color.muted
        }

        Button {
            Layout.rightMargin: -rightPadding
            kind: Button.Link
            icon.name: secret.shown ? "eye-slash" : "eye"
            text: secret.shown ? qsTr("Hide") : qsTr("Show")
            onClicked: secret.showWanted(!secret.shown)
        }
    }

    Grid {
        id: grid

        property real groupWidth // as wide as a group wants to be, which is the same for all of them

        Layout.fillWidth: true
        columns: Math.max(1, Math.min(7, Math.floor(width / (groupWidth + Theme.space.compact))))
        rowSpacing: Theme.space.normal

        Repeater {
            id: repeater

            // A number, so that the cells stay when their letters change.
            model: secret.groups.length

            SecretGroup {
                id: cell

                required property int index

                number: cell.index + 1
                text: secret.groups[cell.index] ?? ""
                shown: secret.shown
                width: grid.width / grid.columns
                onImplicitWidthChanged: grid.groupWidth = implicitWidth
            }
        }
    }
}
