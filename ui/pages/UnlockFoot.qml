// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Cancel, and the button that unlocks; while it works, what is being done.
FocusScope {
    id: foot

    required property Task task
    required property bool testing
    readonly property bool working: task.state === Task.Working

    signal cancelled
    signal started

    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Theme.space.small

        Button {
            text: qsTr("Cancel")
            onClicked: foot.cancelled()
        }

        Item {
            Layout.fillWidth: true
        }

        Spinner {
            visible: foot.working
        }

        Label {
            visible: foot.working
            text: foot.task.phase === Task.Checking ? qsTr("Reading a sample back") : qsTr("Unlocking")
            color: Theme.color.accentInk
            Accessible.role: Accessible.StatusBar
        }

        Button {
            focus: true
            visible: !foot.working
            kind: Button.Primary
            text: foot.testing ? qsTr("Start the test") : qsTr("Unlock")
            icon.name: "lock-simple-open"
            onClicked: foot.started()
        }
    }
}
