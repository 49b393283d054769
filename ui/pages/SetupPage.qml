// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// Setting up: what to keep, where, a first way in, the recovery sheet, review and start. Until the last button nothing
// is left behind.
WizardFrame {
    id: page

    required property SetupFlow flow
    readonly property int step: flow.step
    readonly property bool working: flow.task.state === Task.Working

    signal closed

    brandName: qsTr("Coffer")
    aim: qsTr("Set up your backup")
    steps: [qsTr("What to keep"), qsTr("Where to keep it"), qsTr("A first way in"), qsTr("Recovery sheet"), qsTr("Review and start")]
    current: flow.stepNumber - 1
    note: step === SetupFlow.WhatToKeep ? qsTr("You can add or leave out more at any time.") : ""
    title: titles()
    sentence: sentences()
    status: working ? "" : missing()
    laterText: step === SetupFlow.RecoverySheet || step === SetupFlow.CheckSheet ? (flow.canPostpone ? qsTr("Do this later") : "") : ""
    cancelVisible: !working
    backVisible: step !== SetupFlow.WhatToKeep && !working
    nextText: step === SetupFlow.Review ? qsTr("Create the backup") : step === SetupFlow.RecoverySheet ? qsTr("Check the sheet") : qsTr("Continue")
    nextEnabled: flow.missing === SetupFlow.NothingMissing
    waitingText: working ? qsTr("One moment") : ""
    onCancelled: {
        flow.cancel();
        closed();
    }
    onLater: flow.postponeSheet()
    onBack: flow.back()
    onNext: step === SetupFlow.Review ? flow.start() : flow.next()

    SetupSources {
        visible: page.step === SetupFlow.WhatToKeep
        sources: page.flow.sources
    }

    SetupPlace {
        visible: page.step === SetupFlow.WhereToKeepIt
        flow: page.flow
    }

    SetupFirstWay {
        visible: page.step === SetupFlow.FirstWayIn
        flow: page.flow
    }

    SetupSheet {
        visible: page.step === SetupFlow.RecoverySheet
        flow: page.flow
    }

    SetupCheck {
        visible: page.step === SetupFlow.CheckSheet
        flow: page.flow
    }

    SetupReview {
        visible: page.step === SetupFlow.Review
        flow: page.flow
    }

    ProblemView {
        task: page.flow.task
    }

    function titles(): string {
        switch (step) {
        case SetupFlow.WhatToKeep:
            return qsTr("What do you want to keep?");
        case SetupFlow.WhereToKeepIt:
            return qsTr("Where do you want to keep it?");
        case SetupFlow.FirstWayIn:
            return qsTr("How do you want to open your backup?");
        case SetupFlow.RecoverySheet:
            return qsTr("Put your recovery key on paper");
        case SetupFlow.CheckSheet:
            return qsTr("Type two groups from the sheet");
        default:
            return qsTr("Look it over and start");
        }
    }

    function sentences(): string {
        switch (step) {
        case SetupFlow.WhatToKeep:
            return qsTr("Exports and folders of chat apps, or any folder. Coffer reads them and never changes them.");
        case SetupFlow.WhereToKeepIt:
            return qsTr("Best on another disk, or in a folder that is synchronised. All that Coffer puts there is encrypted.");
        case SetupFlow.FirstWayIn:
            return qsTr("The recovery key comes with the next step and is one way in. A second one spares you fetching the paper.");
        case SetupFlow.RecoverySheet:
            return qsTr("It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.");
        case SetupFlow.CheckSheet:
            return qsTr("From the paper or file, not from memory: this shows that it can be read.");
        default:
            return qsTr("No backup has been made so far. It comes into being with the button below.");
        }
    }

    function missing(): string {
        switch (flow.missing) {
        case SetupFlow.Sources:
            return qsTr("Choose something to keep to go on.");
        case SetupFlow.Place:
            return qsTr("Choose a folder to go on.");
        case SetupFlow.GoodPassword:
            return qsTr("A longer password to go on.");
        case SetupFlow.SamePassword:
            return qsTr("The same password twice to go on.");
        case SetupFlow.TypedGroups:
            return qsTr("Both groups to go on.");
        default:
            return "";
        }
    }
}
