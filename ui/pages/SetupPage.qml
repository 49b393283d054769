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
    readonly property bool making: step === SetupFlow.FirstWayIn
    readonly property bool working: flow.task.state === Task.Working

    signal closed
    signal helpWanted

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
    backText: making ? firstWay.backText : qsTr("Back")
    nextText: making ? firstWay.nextText : step === SetupFlow.Review ? qsTr("Create the backup") : step === SetupFlow.RecoverySheet ? qsTr("Check the sheet") : qsTr("Continue")
    nextVisible: !making || firstWay.canGoOn
    nextEnabled: flow.missing === SetupFlow.NothingMissing
    waitingText: working ? qsTr("One moment") : making ? firstWay.waitingText : ""
    onCancelled: leave.ask()
    onLater: flow.postponeSheet()
    onBack: flow.back()
    onNext: step === SetupFlow.Review ? flow.start() : flow.next()

    SetupSources {
        visible: page.step === SetupFlow.WhatToKeep
        sources: page.flow.sources
    }

    Spread {
        visible: page.step === SetupFlow.WhatToKeep
        title: qsTr("Still on a phone?")
        titleType: Theme.type.heading
        detail: qsTr("How to get the chats off, and switch on the app’s own encrypted backup.")

        Button {
            text: qsTr("Show me how")
            icon.name: "device-mobile"
            onClicked: page.helpWanted()
        }
    }

    SetupPlace {
        visible: page.step === SetupFlow.WhereToKeepIt
        flow: page.flow
    }

    SetupFirstWay {
        id: firstWay

        visible: page.making
        way: page.flow.way
    }

    SheetView {
        visible: page.step === SetupFlow.RecoverySheet
        sheet: page.flow.sheet
    }

    SheetCheck {
        visible: page.step === SetupFlow.CheckSheet
        sheet: page.flow.sheet
    }

    SetupReview {
        visible: page.step === SetupFlow.Review
        flow: page.flow
    }

    ProblemView {
        task: page.flow.task
    }

    SetupLeave {
        id: leave

        flow: page.flow
        onGivenUp: page.closed()
    }

    function titles(): string {
        switch (step) {
        case SetupFlow.WhatToKeep:
            return qsTr("What do you want to keep?");
        case SetupFlow.WhereToKeepIt:
            return qsTr("Where do you want to keep it?");
        case SetupFlow.FirstWayIn:
            return firstWay.title;
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
            return firstWay.sentence;
        case SetupFlow.RecoverySheet:
            return qsTr("It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.");
        case SetupFlow.CheckSheet:
            return qsTr("Type them from the paper or file, not from memory: this shows that the sheet can be read.");
        default:
            return qsTr("No backup has been made so far. It is made when you press “Create the backup”.");
        }
    }

    function missing(): string {
        switch (flow.missing) {
        case SetupFlow.Sources:
            return qsTr("Choose something to keep to go on.");
        case SetupFlow.Place:
            return qsTr("Choose a folder to go on.");
        case SetupFlow.Way:
            return EnrolWords.missing(flow.way);
        case SetupFlow.TypedGroups:
            return qsTr("Type both groups to go on.");
        default:
            return "";
        }
    }
}
