// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// A first way in beside the recovery key: a passkey of some kind, or less; then it is made and tried. Words for the head
// and the foot of each of these steps go with it.
ColumnLayout {
    id: view

    required property FirstWay way
    readonly property bool choosing: way.step === EnrolFlow.ChooseKind
    readonly property bool passkey: way.kind !== WaysModel.Password && way.kind !== WaysModel.RecoveryKey
    readonly property string title: choosing ? qsTr("How do you want to open your backup?") : EnrolWords.title(way)
    readonly property string sentence: choosing ? qsTr("With a passkey there is nothing to remember and nothing to type. Choose where it is kept. A second way in, on paper, comes with the next step.") : EnrolWords.sentence(way)
    readonly property string backText: making.backText
    readonly property string waitingText: making.waitingText
    readonly property bool canGoOn: making.canGoOn
    readonly property string nextText: choosing && passkey ? qsTr("Create passkey") : way.step === EnrolFlow.Asking ? qsTr("Try again") : qsTr("Continue")

    spacing: Theme.space.compact

    ProblemView {
        task: view.way.kindsTask
    }

    EnrolChoices {
        Layout.fillWidth: true
        visible: view.choosing
        flow: view.way
        rest: false
        paperComes: true
    }

    AbsentKinds {
        Layout.fillWidth: true
        visible: view.choosing
        kinds: view.way.kinds
    }

    Fold {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.wide
        visible: view.choosing
        title: qsTr("More options")
        detail: qsTr("A password, or only the recovery key")
        open: !view.passkey

        EnrolChoices {
            Layout.fillWidth: true
            flow: view.way
            rest: true
            paperComes: true
        }
    }

    Hint {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.small
        visible: view.choosing
        text: qsTr("Whichever you choose, unlocking brings a secret to this computer. Unlock your backup only on computers you trust.")
    }

    EnrolSteps {
        id: making

        Layout.fillWidth: true
        visible: !view.choosing
        flow: view.way
    }
}
