// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// A way in beside the recovery key. More kinds come to stand here before the password.
ColumnLayout {
    id: view

    required property SetupFlow flow
    readonly property bool withPassword: flow.firstWay === SetupFlow.Password

    spacing: Theme.space.compact
    onVisibleChanged: {
        if (!visible)
            forget();
    }

    function forget() {
        first.forget();
        second.forget();
    }

    ChoiceCard {
        Layout.fillWidth: true
        text: qsTr("Only the recovery key, for now")
        iconName: "scroll"
        description: qsTr("A sheet of paper that you print and keep away from this computer. Other ways can be added later.")
        checked: !view.withPassword
        onClicked: view.flow.firstWay = SetupFlow.OnlyRecoveryKey
    }

    ChoiceCard {
        Layout.fillWidth: true
        text: qsTr("A password, too")
        iconName: "password"
        description: qsTr("As strong as it is long: nothing counts how often somebody guesses. Four or five random words are good.")
        checked: view.withPassword
        onClicked: view.flow.firstWay = SetupFlow.Password
    }

    RowLayout {
        Layout.topMargin: Theme.space.small
        visible: view.withPassword
        spacing: Theme.space.wide

        Field {
            label: qsTr("Password")
            message: view.strength()
            warning: view.flow.passwordStrength > 0 && view.flow.passwordStrength < 3
            good: view.flow.passwordStrength >= 3

            SecretField {
                id: first

                Layout.fillWidth: true
                label: qsTr("Password for the backup")
                onTextEdited: view.flow.setPassword(first.text, second.text)
            }
        }

        Field {
            label: qsTr("Once more")
            good: second.length > 0 && view.flow.passwordRepeated
            message: second.length > 0 ? (view.flow.passwordRepeated ? qsTr("The same.") : qsTr("Not the same yet.")) : ""

            SecretField {
                id: second

                Layout.fillWidth: true
                label: qsTr("The password once more")
                onTextEdited: view.flow.setPassword(first.text, second.text)
            }
        }
    }

    Hint {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.small
        text: qsTr("Whichever you choose, unlocking brings a secret to this computer. Unlock your backup only on computers you trust.")
    }

    function strength(): string {
        switch (flow.passwordStrength) {
        case 1:
            return qsTr("Easy to guess.");
        case 2:
            return qsTr("Not good enough yet: make it longer.");
        case 3:
            return qsTr("Good.");
        case 4:
            return qsTr("Very good.");
        default:
            return qsTr("A long one that you use nowhere else.");
        }
    }
}
