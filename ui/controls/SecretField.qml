// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A line for a secret, hidden while it is typed, with a button that shows it.
TextField {
    id: field

    secret: true
    rightPadding: mirroredText ? Theme.space.compact : Theme.size.control + Theme.space.tiny
    leftPadding: mirroredText ? Theme.size.control + Theme.space.tiny : Theme.space.compact
    // Qt tells no name of a field for passwords, only its description, and makes that of this text whenever a screen
    // reader comes. Nobody sees it: the label stands above.
    placeholderText: label
    placeholderTextColor: "transparent"
    echoMode: show.checked ? TextInput.Normal : TextInput.Password
    inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase

    // Hides again what was shown and forgets what was typed.
    function forget() {
        show.checked = false;
        field.clear();
    }

    IconButton {
        id: show

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        checkable: true
        icon.name: checked ? "eye-slash" : "eye"
        text: checked ? qsTr("Hide what is typed") : qsTr("Show what is typed")
    }
}
