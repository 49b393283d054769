// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Making a way to unlock once its kind is chosen: a password, what the authenticator wants, its sheet; then its name.
ColumnLayout {
    id: view

    required property EnrolFlow flow
    readonly property int step: flow.step
    readonly property bool working: flow.task.state === Task.Working
    readonly property bool canGoOn: step !== EnrolFlow.Asking || flow.task.state === Task.Failed
    readonly property string backText: step === EnrolFlow.Asking ? qsTr("Use another way") : qsTr("Back")
    readonly property string waitingText: !working ? "" : step === EnrolFlow.Asking ? qsTr("Waiting") : qsTr("One moment")

    signal proofWanted

    spacing: Theme.space.section

    CeremonyView {
        Layout.fillWidth: true
        visible: view.step === EnrolFlow.Asking && view.working
        ceremony: view.flow.ceremony
        kind: view.flow.kind
        making: true
    }

    PasswordPair {
        visible: view.step === EnrolFlow.Typing
        enabled: !view.working
        password: view.flow.password
    }

    SheetView {
        Layout.fillWidth: true
        visible: view.step === EnrolFlow.RecoverySheet
        sheet: view.flow.sheet
    }

    SheetCheck {
        Layout.fillWidth: true
        visible: view.step === EnrolFlow.CheckSheet
        sheet: view.flow.sheet
    }

    EnrolName {
        Layout.fillWidth: true
        visible: view.step === EnrolFlow.Naming || view.step === EnrolFlow.Added
        flow: view.flow
    }

    ProblemView {
        task: view.flow.task

        Button {
            visible: view.flow.task.problem.proofWanted
            text: qsTr("Show that it is you")
            onClicked: view.proofWanted()
        }
    }

    Hint {
        Layout.fillWidth: true
        visible: view.step === EnrolFlow.Asking && (view.flow.kind === WaysModel.SecurityKey || view.flow.kind === WaysModel.Both) && view.flow.ceremony.step === Ceremony.Touch
        iconName: "question"
        //: question of somebody who was told to touch a blinking security key
        emphasis: qsTr("Nothing blinks?")
        text: qsTr("Pull the key out, plug it in again, and Coffer goes on by itself. If a browser window is asking for a key, close it first.")
    }
}
