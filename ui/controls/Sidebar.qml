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

        ColumnLayout {
            id: column

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.compact
            Layout.rightMargin: Theme.space.compact
            spacing: Theme.space.tiny
        }

        Item {
            Layout.fillHeight: true
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
