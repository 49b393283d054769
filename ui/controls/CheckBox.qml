// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Coffer.Controls

// A box to tick, with its words; `name` where the words stand elsewhere, as in a row.
T.CheckBox {
    id: box

    property string name: text

    implicitWidth: Math.max(Theme.size.control, (text === "" ? 0 : implicitContentWidth) + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.size.control, implicitContentHeight + topPadding + bottomPadding)
    spacing: Theme.space.compact
    verticalPadding: Theme.space.tiny
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    function trigger() {
        toggle();
        clicked();
    }

    Accessible.role: Accessible.CheckBox
    Accessible.name: name
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: box.trigger()
    Accessible.onToggleAction: box.trigger()

    indicator: Rectangle {
        x: box.text === "" ? (box.width - width) / 2 : box.mirrored ? box.width - width : 0
        y: (box.height - height) / 2
        width: Theme.size.check
        height: Theme.size.check
        radius: Theme.radius.tag
        color: box.checked ? Theme.color.accent : Theme.color.card
        border.width: box.checked ? 0 : Theme.size.hairline
        border.color: Theme.color.outline

        Icon {
            anchors.centerIn: parent
            visible: box.checked
            name: "tick"
            size: Theme.size.iconTiny
            color: Theme.color.inkOnAccent
        }

        FocusRing {
            target: box
            visible: box.visualFocus
        }
    }

    contentItem: Label {
        leftPadding: box.mirrored ? 0 : box.indicator.width + box.spacing
        rightPadding: box.mirrored ? box.indicator.width + box.spacing : 0
        text: box.text
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
