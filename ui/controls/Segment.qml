// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// One word of a Segments bar. Only the chosen one is reached by Tab.
T.AbstractButton {
    id: segment

    required property bool first

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.size.control
    horizontalPadding: Theme.space.normal
    hoverEnabled: true
    focusPolicy: checked ? Qt.StrongFocus : Qt.ClickFocus

    function trigger() {
        if (checkable)
            toggle();
        clicked();
    }

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: segment.trigger()
    Accessible.onToggleAction: segment.trigger()

    contentItem: Label {
        text: segment.text
        weight: segment.checked ? Font.Bold : Font.Medium
        color: segment.checked ? Theme.color.accentInk : Theme.color.ink
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.size.hairline
            radius: Theme.radius.tag
            color: segment.checked ? Theme.color.accentSoft : segment.hovered ? Theme.color.rowHover : "transparent"
        }

        Rectangle {
            anchors.left: parent.left
            visible: !segment.first
            width: Theme.size.hairline
            height: parent.height
            color: Theme.color.outline
        }

        FocusRing {
            target: segment
            visible: segment.visualFocus
        }
    }
}
