// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What a new way to unlock is called, and what ends it.
ColumnLayout {
    id: view

    required property EnrolFlow flow
    readonly property bool naming: flow.step === EnrolFlow.Naming

    spacing: Theme.space.wide

    Field {
        visible: view.naming
        label: qsTr("Name")
        message: qsTr("So that you know later which one it is: “Blue YubiKey”, “Key in the safe”.")

        TextField {
            atOnce: true
            Layout.fillWidth: true
            label: qsTr("Name of this way to unlock")
            maximumLength: 60
            text: view.flow.name
            onTextEdited: view.flow.name = text
        }
    }

    Hint {
        Layout.fillWidth: true
        visible: text !== ""
        text: view.endsWith()
    }

    function endsWith(): string {
        if (flow.thisComputerOnly || flow.kind === WaysModel.Tpm)
            //: "it" is the way to unlock that is being named
            return qsTr("It lives in this computer alone. Setting the computer up anew, clearing its security chip or a new mainboard ends it.");
        if (flow.kind === WaysModel.Browser)
            //: "it" is the way to unlock that is being named
            return qsTr("It ends when its passkey is deleted in the browser or password manager: the passkey’s name there says what it opens.");
        if (flow.kind === WaysModel.SecurityKey)
            //: "it" is the way to unlock that is being named
            return qsTr("It ends when the key is lost or reset. A second key in another place is wise.");
        if (flow.kind === WaysModel.Both)
            //: "it" is the way to unlock that is being named
            return qsTr("It ends when the key is lost or reset, or the password is forgotten: it takes both.");
        if (flow.kind === WaysModel.RecoveryKey)
            //: "it" is the way to unlock that is being named
            return qsTr("It ends when its sheet is lost. A second sheet at another address is wise.");
        //: "it" is the password that is being named
        return flow.kind === WaysModel.Password ? qsTr("Nobody can reset it. Write it down and keep it apart from this computer if you might forget it.") : "";
    }
}
