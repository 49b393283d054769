// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Dialogs
import Coffer.Controls
import Coffer.Models

// Getting a version back into a folder: which one and where to, then it runs, then the report.
WizardFrame {
    id: page

    required property Session session
    required property VersionsModel versions
    required property RestoreFlow flow
    readonly property bool working: flow.task.state === Task.Working
    readonly property bool done: flow.task.state === Task.Done

    signal closed
    signal versionWanted
    signal unlockWanted

    brandName: qsTr("Coffer")
    aim: qsTr("Restore")
    steps: [qsTr("What and where to"), qsTr("Restoring"), qsTr("Report")]
    current: done ? 3 : working ? 1 : 0
    note: qsTr("Restoring changes nothing in the backup.")
    title: done ? "" : working ? qsTr("Restoring everything") : qsTr("What do you want back?")
    cancelText: done ? qsTr("Close") : qsTr("Cancel")
    cancelVisible: !working
    status: done || working ? "" : flow.target === "" ? qsTr("Choose a folder to go on.") : ""
    nextVisible: !working
    nextEnabled: done || flow.canStart
    nextText: done ? qsTr("Open the folder") : qsTr("Restore")
    nextIcon: done ? "folder-open" : ""
    waitingText: ""
    onCancelled: leave()
    onNext: done ? Qt.openUrlExternally(flow.targetUrl) : flow.start()

    function leave() {
        flow.startOver();
        closed();
    }

    FolderDialog {
        id: chooser

        title: qsTr("Where to put the files")
        onAccepted: page.flow.setTarget(selectedFolder)
    }

    RestoreChoice {
        Layout.fillWidth: true
        visible: !page.done && !page.working
        versions: page.versions
        flow: page.flow
        onVersionWanted: page.versionWanted()
        onFolderWanted: chooser.open()
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
