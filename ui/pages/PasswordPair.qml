// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// A new password, typed twice, with what there is to say of its strength.
RowLayout {
    id: pair

    required property NewPassword password

    spacing: Theme.space.wide
    onVisibleChanged: {
        if (!visible)
            forget();
    }
    Component.onDestruction: forget()

    function forget() {
        first.forget();
        second.forget();
    }

    Field {
        label: qsTr("Password")
        message: pair.strength()
        warning: pair.password.strength > 0 && pair.password.strength < 3
        good: pair.password.strength >= 3

        SecretField {
            id: first

            atOnce: true
            Layout.fillWidth: true
            label: qsTr("Password for the backup")
            onTextEdited: pair.password.set(first.text, second.text)
        }
    }

    Field {
        //: above a field in which the password is typed a second time
        label: qsTr("Once more")
        good: second.length > 0 && pair.password.repeated
        //: whether both passwords are the same
        message: second.length > 0 ? (pair.password.repeated ? qsTr("The same.") : qsTr("Not the same yet.")) : ""

        SecretField {
            id: second

            Layout.fillWidth: true
            label: qsTr("The password once more")
            onTextEdited: pair.password.set(first.text, second.text)
        }
    }

    function strength(): string {
        switch (password.strength) {
        case 1:
            return qsTr("Easy to guess.");
        case 2:
            return qsTr("Not good enough yet: make it longer.");
        case 3:
            //: of a password
            return qsTr("Good.");
        case 4:
            return qsTr("Very good.");
        default:
            //: a password
            return qsTr("A long one that you use nowhere else.");
        }
    }
}
