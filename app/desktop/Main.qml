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
    property bool stays: false // closing leaves the icon beside the clock
    property bool closeAnyway: false

    // Asks first while something runs.
    function quit() {
        stays = false;
        if (working)
            show();
        close();
        if (!working)
            Qt.quit();
    }

    width: 1200
    height: 780
    minimumWidth: 900
    minimumHeight: 600
    visible: false // until the program has given it its size
    title: models.session.hasBackup ? models.session.name : Qt.application.displayName
    color: Theme.color.window
    onClosing: close => {
        close.accepted = closeAnyway || !working && !stays;
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

        title: window.models.run.task.state === Task.Working ? qsTr("A backup is running") : qsTr("A restore is running")
        //: "it" is the backup or the restore that runs
        detail: qsTr("Closing stops it, and that is safe: what is done stays, and the next run goes on from there.")
        confirmText: qsTr("Stop and close")
        cancelText: qsTr("Keep running")
        onConfirmed: {
            window.closeAnyway = true;
            window.close();
            Qt.quit();
        }
    }
}
