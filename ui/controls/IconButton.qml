// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Coffer.Controls

// A square button that shows a picture only. `text` is what it does: its name for screen readers, and its tool tip.
T.Button {
    id: button

    implicitWidth: Theme.size.control
    implicitHeight: Theme.size.control
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    function trigger() {
        if (checkable)
            toggle();
        clicked();
    }

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: button.trigger()
    Keys.onReturnPressed: button.trigger()
    Keys.onEnterPressed: button.trigger()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.icon.name
            size: Theme.size.icon
            color: button.hovered ? Theme.color.ink : Theme.color.muted
        }
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: button.hovered || button.down ? Theme.color.rowHover : "transparent"

        FocusRing {
            target: button
            visible: button.visualFocus
        }
    }

    ToolTip {
        visible: button.hovered || button.visualFocus
        text: button.text
    }
}
