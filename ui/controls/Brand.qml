// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// The sign and the name of the program.
RowLayout {
    id: brand

    required property string name
    property bool signOnly: false

    spacing: Theme.space.compact

    Rectangle {
        implicitWidth: Theme.size.tileSmall
        implicitHeight: Theme.size.tileSmall
        radius: Theme.radius.control
        color: Theme.color.accent

        Icon {
            anchors.centerIn: parent
            name: "coffer"
            size: Theme.size.icon * 1.1
            color: Theme.color.inkOnAccent
        }
    }

    Label {
        visible: !brand.signOnly
        text: brand.name
        type: Theme.type.heading
    }
}
