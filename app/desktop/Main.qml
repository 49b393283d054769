// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Coffer.Controls
import Coffer.Models
import Coffer.Pages

// The one window. It hands the models on to the pages and asks before it closes on work that runs.
T.ApplicationWindow {
    id: window

    required property Models models
    readonly property bool working: models.run.task.state === Task.Working || models.restore.task.state === Task.Working
    // Somebody has a recovery sheet whose key is not added yet.
    readonly property bool loosePaper: models.setup.sheet.mayBeOut || models.enrol.sheet.mayBeOut || models.incident.sheet.mayBeOut
    readonly property bool unfinished: working || loosePaper
    property bool stays: false // closing leaves the icon beside the clock
    property bool closeAnyway: false

    // Asks first while something runs.
    function quit() {
        stays = false;
        if (unfinished)
            show();
        close();
        if (!unfinished)
            Qt.quit();
    }

    width: 1200
    height: 780
    minimumWidth: 900
    minimumHeight: 600
    visible: false // until the program has given it its size
    title: models.session.hasBackup ? models.session.name : Qt.application.displayName
    color: Theme.color.window
    onUnfinishedChanged: {
        if (!unfinished)
            question.close(); // what it asks about is over
    }
    onClosing: close => {
        close.accepted = closeAnyway || !unfinished && !stays;
        if (!close.accepted && stays)
            hide();
        else if (!close.accepted)
            question.open();
    }

    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: window.quit()
    }

    Shell {
        anchors.fill: parent
        LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true
        focus: true
        models: window.models
    }

    Dialog {
        id: question

        //: "it" is the backup or the restore that runs
        readonly property string stopping: qsTr("Closing stops it, and that is safe: what is done stays, and the next run goes on from there.")
        //: of a recovery sheet that was printed or saved
        readonly property string paper: qsTr("Its key is not added to the backup. Finish that first; if you close now, destroy the sheet.")

        title: !window.working ? qsTr("Your new recovery sheet opens nothing yet") : window.models.run.task.state === Task.Working ? qsTr("A backup is running") : qsTr("A restore is running")
        detail: window.working ? Words.sentences(stopping, window.loosePaper ? paper : "") : paper
        confirmText: window.working ? qsTr("Stop and close") : qsTr("Close anyway")
        cancelText: window.working ? qsTr("Keep running") : qsTr("Go on")
        onConfirmed: {
            window.closeAnyway = true;
            window.close();
            Qt.quit();
        }
    }
}
