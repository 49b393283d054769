// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// What stands in a button: a picture, words, a picture; in the middle when the button is wider.
Item {
    id: content

    required property string text
    required property string iconName
    required property string trailingIcon
    required property color ink
    required property int weight

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, content.width)
        spacing: Theme.space.small

        Icon {
            visible: content.iconName !== ""
            name: content.iconName
            size: Theme.size.iconButton
            color: content.ink
        }

        Label {
            Layout.fillWidth: true
            text: content.text
            weight: content.weight
            color: content.ink
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Icon {
            visible: content.trailingIcon !== ""
            name: content.trailingIcon
            size: Theme.size.iconSmall
            color: content.ink
            mirrored: content.LayoutMirroring.enabled
        }
    }
}
