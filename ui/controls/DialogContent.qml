// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// The inside of a Dialog. Cancel has the focus from the start.
ColumnLayout {
    id: content

    required property string title
    required property string detail
    required property string confirmText
    required property string cancelText
    required property bool destructive
    property alias extra: inside.data

    signal confirmed
    signal cancelled

    function focusCancel() {
        cancel.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space.small
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Accessible.description: detail
    Keys.onEscapePressed: cancelled() // whichever part has the keyboard

    Label {
        Layout.fillWidth: true
        text: content.title
        type: Theme.type.heading
        Accessible.role: Accessible.Heading
    }

    Label {
        Layout.fillWidth: true
        text: content.detail
        color: Theme.color.muted
    }

    ColumnLayout {
        id: inside

        Layout.fillWidth: true
        visible: children.length > 0
    }

    RowLayout {
        Layout.topMargin: Theme.space.normal
        Layout.alignment: Qt.AlignRight
        spacing: Theme.space.small

        Button {
            id: cancel

            text: content.cancelText
            onClicked: content.cancelled()
        }

        Button {
            visible: text !== "" // nothing to do but to read it
            text: content.confirmText
            kind: content.destructive ? Button.Danger : Button.Primary
            onClicked: content.confirmed()
        }
    }
}
