// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// Where one can go. In a narrow window it shows pictures only; their names become tool tips.
FocusScope {
    id: sidebar

    required property string brandName
    property bool rail: false
    default property alias items: column.data
    property alias foot: footColumn.data

    // What has the keyboard is on screen.
    Window.onActiveFocusItemChanged: {
        const item = Window.activeFocusItem;
        if (item?.parent === column)
            list.contentY = Math.max(0, Math.min(item.y, Math.max(list.contentY, item.y + item.height - list.height)));
    }

    implicitWidth: rail ? Theme.size.rail : Theme.size.sidebar
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Places to go")

    Rectangle {
        anchors.fill: parent
        color: Theme.color.sidebar
    }

    Rectangle {
        anchors.right: parent.right
        width: Theme.size.hairline
        height: parent.height
        color: Theme.color.hairline
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.space.wide
        anchors.bottomMargin: Theme.space.compact
        spacing: 0

        Brand {
            Layout.leftMargin: sidebar.rail ? (Theme.size.rail - Theme.size.tileSmall) / 2 : Theme.space.wide
            Layout.bottomMargin: Theme.space.wide
            name: sidebar.brandName
            signOnly: sidebar.rail
        }

        Flickable {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.space.compact
            Layout.rightMargin: Theme.space.compact
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            clip: interactive

            ColumnLayout {
                id: column

                width: list.width
                spacing: Theme.space.tiny
            }
        }

        Separator {
            Layout.leftMargin: Theme.space.compact
            Layout.rightMargin: Theme.space.compact
            visible: footColumn.children.length > 0
        }

        ColumnLayout {
            id: footColumn

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.compact
            Layout.rightMargin: Theme.space.compact
            Layout.topMargin: Theme.space.compact
            visible: children.length > 0
        }
    }
}
