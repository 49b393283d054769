// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Adding a way to unlock: which kind, making it, its name. Until the last button nothing is changed.
WizardFrame {
    id: page

    required property Session session
    required property EnrolFlow flow
    readonly property int step: flow.step

    signal closed
    signal proofWanted

    brandName: qsTr("Coffer")
    aim: qsTr("Add a way to unlock")
    steps: EnrolWords.steps(flow.kind)
    current: EnrolWords.position(flow)
    title: EnrolWords.title(flow)
    sentence: EnrolWords.sentence(flow)
    status: EnrolWords.missing(flow)
    cancelVisible: step !== EnrolFlow.Added && !(making.working && step === EnrolFlow.Naming)
    backVisible: step !== EnrolFlow.ChooseKind && step !== EnrolFlow.Added && (step === EnrolFlow.Asking || !making.working)
    backText: making.backText
    nextVisible: making.canGoOn
    nextText: EnrolWords.next(step)
    nextEnabled: flow.missing === EnrolFlow.NothingMissing
    waitingText: making.waitingText
    onCancelled: {
        flow.cancel();
        closed();
    }
    onBack: flow.back()
    onNext: {
        if (step === EnrolFlow.Added)
            closed();
        else if (!session.unlocked) // meanwhile
            proofWanted();
        else if (step === EnrolFlow.Asking)
            flow.tryAgain();
        else
            flow.next();
    }
    Component.onCompleted: flow.begin()

    EnrolKinds {
        Layout.fillWidth: true
        visible: page.step === EnrolFlow.ChooseKind
        flow: page.flow
    }

    EnrolSteps {
        id: making

        Layout.fillWidth: true
        visible: page.step !== EnrolFlow.ChooseKind
        flow: page.flow
        onProofWanted: page.proofWanted()
    }
}
