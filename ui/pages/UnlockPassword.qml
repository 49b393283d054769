// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The password of the backup.
Field {
    id: view

    required property UnlockFlow flow
    required property bool unlocked

    signal accepted

    label: qsTr("Password")

    Component.onDestruction: forget()
    onUnlockedChanged: {
        if (!unlocked)
            forget();
    }

    Connections {
        target: view.flow
        function onUnlocked() {
            view.forget();
        }
    }

    function focusFirst() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    function typed(): string {
        return input.text;
    }

    function forget() {
        input.forget();
    }

    SecretField {
        id: input
        objectName: "password"

        Layout.fillWidth: true
        label: qsTr("Password of this backup")
        onAccepted: view.accepted()
    }
}
