// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// What can be done with a way to unlock.
RowLayout {
    id: buttons

    required property string name
    required property bool changing
    required property bool testable

    signal testWanted
    signal renameWanted
    signal removeWanted

    spacing: 0 // what stands before the buttons takes room only where there is some left

    Item {
        Layout.fillWidth: true
    }

    Button {
        visible: buttons.testable
        text: qsTr("Test")
        Accessible.description: buttons.name
        onClicked: buttons.testWanted()
    }

    IconButton {
        id: more

        Layout.leftMargin: Theme.space.tiny
        //: %1 is the name of a way to unlock
        text: qsTr("More for %1").arg(buttons.name)
        icon.name: "dots-three"
        enabled: !buttons.changing
        onClicked: menu.popup(more, more.mirrored ? 0 : more.width - menu.width, more.height)

        Menu {
            id: menu

            MenuItem {
                text: qsTr("Rename")
                onTriggered: buttons.renameWanted()
            }

            MenuItem {
                text: qsTr("Remove")
                onTriggered: buttons.removeWanted()
            }
        }
    }
}
