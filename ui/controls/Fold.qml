// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Coffer.Controls

// What most people do not need, behind one line: a caret, what it holds, and a word about it.
ColumnLayout {
    id: fold

    required property string title
    property string detail
    property bool open: false
    default property alias content: inside.data

    spacing: Theme.space.small

    T.Button {
        id: line

        Layout.fillWidth: true
        implicitWidth: implicitContentWidth + leftPadding + rightPadding
        implicitHeight: Math.max(Theme.size.control, implicitContentHeight)
        focusPolicy: Qt.StrongFocus
        text: fold.title
        onClicked: fold.open = !fold.open
        Keys.onReturnPressed: line.clicked()
        Keys.onEnterPressed: line.clicked()
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.description: fold.open ? qsTr("Open; press to fold it") : qsTr("Folded; press to open it")
        Accessible.onPressAction: line.clicked()

        contentItem: RowLayout {
            spacing: Theme.space.small

            Icon {
                name: fold.open ? "caret-down" : "caret-right"
                size: Theme.size.iconSmall
                color: Theme.color.accentInk
                mirrored: line.mirrored && !fold.open
            }

            Label {
                text: line.text
                weight: Font.Medium
                color: Theme.color.accentInk
                Accessible.ignored: true
            }

            Label {
                Layout.fillWidth: true
                text: fold.detail
                type: Theme.type.small
                color: Theme.color.muted
            }
        }

        background: Item {
            FocusRing {
                target: line
                visible: line.visualFocus
            }
        }
    }

    ColumnLayout {
        id: inside

        Layout.fillWidth: true
        visible: fold.open
        spacing: Theme.space.compact
    }
}
