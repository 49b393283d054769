// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// The heads of the columns in which ways to unlock stand, as wide as these are in WayRow.
RowLayout {
    id: heads

    required property real buttonsWidth // of a row

    Layout.leftMargin: Theme.space.wide
    Layout.rightMargin: Theme.space.wide
    Layout.bottomMargin: -Theme.space.normal
    spacing: Theme.space.normal

    Label {
        Layout.fillWidth: true
        text: qsTr("Way")
        type: Theme.type.caption
        color: Theme.color.muted
    }

    Label {
        Layout.preferredWidth: Theme.size.sidebar * 0.74
        text: qsTr("Where it is")
        type: Theme.type.caption
        color: Theme.color.muted
    }

    Label {
        Layout.preferredWidth: Theme.size.sidebar * 0.9
        text: qsTr("Last proven")
        type: Theme.type.caption
        color: Theme.color.muted
    }

    Item {
        Layout.preferredWidth: heads.buttonsWidth
    }
}
