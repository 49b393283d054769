// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Coffer.Controls

// One place to go. `checked` is where one is; `count` is how many things there need the person.
T.Button {
    id: item

    required property bool rail
    property int count: 0
    readonly property color ink: checked ? Theme.color.accentInk : Theme.color.ink

    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.size.control, implicitContentHeight + 2 * Theme.space.tiny)
    horizontalPadding: rail ? 0 : Theme.space.compact
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    function trigger() {
        if (checkable)
            toggle();
        clicked();
    }

    Accessible.role: Accessible.ListItem
    //: %1 is the name of a page, %Ln how many things on it need the person
    Accessible.name: count > 0 ? qsTr("%1, %Ln thing(s) to do", "", count).arg(text) : text
    Accessible.selected: checked
    Accessible.onPressAction: item.trigger()
    Keys.onReturnPressed: item.trigger()
    Keys.onEnterPressed: item.trigger()

    contentItem: RowLayout {
        spacing: Theme.space.compact

        Icon {
            Layout.alignment: item.rail ? Qt.AlignHCenter : Qt.AlignVCenter
            name: item.icon.name
            weight: item.checked ? Icon.Duotone : Icon.Regular
            size: Theme.size.icon
            color: item.checked ? item.ink : Theme.color.muted
        }

        Label {
            Layout.fillWidth: true
            visible: !item.rail
            text: item.text
            weight: item.checked ? Font.Bold : Font.Medium
            color: item.ink
            Accessible.ignored: true
        }

        Icon {
            visible: !item.rail && item.count > 0
            name: "warning"
            size: Theme.size.iconTiny
            color: Theme.color.warn
        }

        Label {
            visible: !item.rail && item.count > 0
            text: item.count.toLocaleString(Qt.locale(), "f", 0)
            type: Theme.type.small
            weight: Font.Medium
            color: Theme.color.warn
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: item.checked ? Theme.color.accentSoft : item.hovered ? Theme.color.sidebarHover : "transparent"

        FocusRing {
            target: item
            visible: item.visualFocus
        }
    }

    ToolTip {
        visible: item.rail && (item.hovered || item.visualFocus)
        text: item.text
    }
}
