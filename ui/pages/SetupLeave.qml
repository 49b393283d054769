// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// Giving up setting up. Where something was made already that is then worth nothing, that is said and asked first.
Item {
    id: view

    required property SetupFlow flow
    readonly property bool sheet: flow.sheet.backupId !== ""

    signal givenUp

    visible: false

    function ask() {
        if (sheet || flow.way.step !== EnrolFlow.ChooseKind)
            question.open();
        else
            leave();
    }

    function leave() {
        flow.cancel();
        givenUp();
    }

    Dialog {
        id: question
        objectName: "leaveQuestion"

        title: qsTr("Give up setting up?")
        detail: Words.sentences(Words.sentences(qsTr("No backup has been made so far, and none will be. What you chose is forgotten."), view.paper()), view.passkey())
        confirmText: qsTr("Give it up")
        cancelText: qsTr("Go on setting up")
        destructive: true
        onConfirmed: view.leave()
    }

    function paper(): string {
        if (!sheet)
            return "";
        return flow.sheet.mayBeOut || flow.sheet.voided ? qsTr("The recovery sheet that you have opens nothing: destroy it.") : qsTr("The recovery key that was shown opens nothing: throw away what you wrote down of it.");
    }

    function passkey(): string {
        if (!flow.way.made || flow.way.kind === WaysModel.Password || flow.way.kind === WaysModel.Tpm)
            return "";
        return qsTr("The passkey that was made stays on the key or in the password manager, opens nothing, and can be deleted there.");
    }
}
