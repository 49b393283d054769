// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// An incident being dealt with: what it is about, then what that one needs. The button says what it does.
ColumnLayout {
    id: view

    required property IncidentFlow flow
    readonly property int step: flow.step
    readonly property bool working: flow.task.state === Task.Working
    readonly property bool ready: step === IncidentFlow.Choose ? flow.subjects.any : step === IncidentFlow.CheckSheet ? flow.sheet.checked : step === IncidentFlow.WhatToKeep ? flow.sources.count > 0 : true

    signal wayWanted

    spacing: Theme.space.wide

    IncidentStepHead {
        Layout.fillWidth: true
        step: view.step
    }

    IncidentSubjects {
        Layout.fillWidth: true
        visible: view.step === IncidentFlow.Choose
        enabled: !view.working
        flow: view.flow
        onWayWanted: view.wayWanted()
    }

    SheetView {
        Layout.fillWidth: true
        visible: view.step === IncidentFlow.PutOnPaper
        sheet: view.flow.sheet
    }

    SheetCheck {
        Layout.fillWidth: true
        visible: view.step === IncidentFlow.CheckSheet
        sheet: view.flow.sheet
    }

    SetupSources {
        Layout.fillWidth: true
        visible: view.step === IncidentFlow.WhatToKeep
        sources: view.flow.sources
    }

    RenamedFact {
        Layout.fillWidth: true
        renamedWith: view.flow.subjects.renamedWith
        nameBefore: view.flow.subjects.nameBefore
    }

    IncidentRest {
        Layout.fillWidth: true
        visible: view.step !== IncidentFlow.PutOnPaper && view.flow.subjects.any && view.flow.incident !== IncidentFlow.Reinstalled
        //: heading over what will be so when it is done
        heading: qsTr("Afterwards")
        alsoNew: view.flow.incident === IncidentFlow.SeenRecoveryKey ? qsTr("The new recovery key") : ""
        staying: [...view.flow.subjects.staying]
        goingToo: [...view.flow.subjects.goingToo]
        rest: view.flow.subjects.rest
    }

    ProblemView {
        Layout.fillWidth: true
        task: view.flow.task
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.small

        Button {
            visible: !view.working
            text: view.step === IncidentFlow.Choose && view.flow.subjects.count === 0 ? qsTr("Back to the list") : qsTr("Cancel")
            onClicked: view.flow.leave()
        }

        Label {
            Layout.fillWidth: true
            text: view.working ? qsTr("Working. Wait until it is done.") : view.ready ? "" : view.missing()
            type: Theme.type.small
            color: Theme.color.muted
            Accessible.role: Accessible.StatusBar
        }

        Spinner {
            visible: view.working
        }

        Button {
            visible: !view.working && !(view.step === IncidentFlow.Choose && view.flow.subjects.count === 0)
            kind: Button.Primary
            enabled: view.ready
            text: view.verb()
            onClicked: view.flow.next()
        }
    }

    function missing(): string {
        switch (step) {
        case IncidentFlow.CheckSheet:
            return qsTr("Type both groups to go on.");
        case IncidentFlow.WhatToKeep:
            return qsTr("Choose something to keep to go on.");
        default:
            //: one of the ways to unlock, computers or versions that are listed
            return flow.subjects.count > 0 ? qsTr("Choose one to go on.") : "";
        }
    }

    function verb(): string {
        if (step === IncidentFlow.PutOnPaper)
            return qsTr("Check the sheet");
        switch (flow.incident) {
        case IncidentFlow.SeenRecoveryKey:
            return step === IncidentFlow.Choose ? qsTr("Make a new key") : qsTr("Replace the old key");
        case IncidentFlow.NewComputer:
            return step === IncidentFlow.Choose ? qsTr("Continue") : qsTr("Take over here");
        case IncidentFlow.Reinstalled:
            return qsTr("Keep for good");
        case IncidentFlow.StolenComputer:
            return qsTr("Shut the computer out");
        default:
            return qsTr("Shut out");
        }
    }
}
