// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Dialogs
import Coffer.Controls
import Coffer.Models

// Getting a version back into a folder: what of which one, where to, a last look; then it runs, then the report.
WizardFrame {
    id: page

    required property Session session
    required property VersionsModel versions
    required property RestoreFlow flow
    readonly property bool working: flow.task.state === Task.Working
    readonly property bool done: flow.task.state === Task.Done
    property int step: 0 // of those before it runs

    signal closed
    signal versionWanted
    signal unlockWanted

    brandName: qsTr("Coffer")
    aim: qsTr("Restore")
    steps: [qsTr("What"), qsTr("Where to"), qsTr("Review"), qsTr("Restoring"), qsTr("Report")]
    current: done ? 5 : working ? 3 : step
    note: qsTr("Restoring changes no version.")
    title: done ? "" : working ? qsTr("Restoring") : [qsTr("What do you want back?"), qsTr("Where should it go?"), qsTr("Is that right?")][step]
    backVisible: !done && !working && step > 0
    cancelText: done ? qsTr("Close") : qsTr("Cancel")
    cancelVisible: !working
    status: done || working ? "" : step === 0 && !flow.whatKnown ? qsTr("Choose at least one to go on.") : step === 1 && flow.target === "" ? qsTr("Choose a folder to go on.") : ""
    nextVisible: !working
    nextEnabled: done || (step === 0 ? flow.whatKnown : flow.canStart)
    nextText: done ? qsTr("Open the folder") : step === 2 ? qsTr("Restore") : qsTr("Continue")
    nextIcon: done ? "folder-open" : ""
    waitingText: ""
    onCancelled: leave()
    onBack: --step
    onNext: done ? Qt.openUrlExternally(flow.targetUrl) : step === 2 ? flow.start() : ++step

    function leave() {
        flow.startOver();
        closed();
    }

    FolderDialog {
        id: chooser

        title: qsTr("Where to put the files")
        onAccepted: page.flow.setTarget(selectedFolder)
    }

    RestoreWhat {
        Layout.fillWidth: true
        visible: !page.done && !page.working && page.step === 0
        versions: page.versions
        flow: page.flow
        onVersionWanted: page.versionWanted()
    }

    RestoreWhere {
        Layout.fillWidth: true
        visible: !page.done && !page.working && page.step === 1
        flow: page.flow
        onFolderWanted: chooser.open()
    }

    RestoreReview {
        Layout.fillWidth: true
        visible: !page.done && !page.working && page.step === 2
        versions: page.versions
        flow: page.flow
    }

    TaskCard {
        Layout.fillWidth: true
        task: page.flow.task
        safeStop: qsTr("Stopping is safe: what is restored stays, and starting again with the same folder goes on.")
    }

    Banner {
        Layout.fillWidth: true
        visible: page.flow.task.stopped
        iconName: "archive"
        title: qsTr("The restore was stopped")
        detail: qsTr("What is restored stays. Starting again with the same folder goes on.")
    }

    ProblemView {
        task: page.flow.task

        Button {
            text: qsTr("Unlock again")
            onClicked: page.unlockWanted()
        }
    }

    RestoreReport {
        Layout.fillWidth: true
        visible: page.done
        flow: page.flow
        unlockedWith: page.session.unlockedWith
    }
}
