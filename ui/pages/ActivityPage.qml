// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Everything that was done to the backup, and by whom, from its signed logs.
ListPage {
    id: page

    required property Session session
    required property ActivityModel activity

    signal unlockWanted

    title: qsTr("Activity")
    //: %Ln is a number of acts: backups, unlocks, changes
    sentence: !session.unlocked ? "" : Words.sentences(qsTr("%Ln line(s), each signed.", "", activity.total), activity.newCount > 0 ? qsTr("%Ln since you last looked.", "%Ln is a number of lines of the log", activity.newCount) : "")

    Binding {
        target: page.activity
        property: "shown"
        value: true
        restoreMode: Binding.RestoreNone
    }

    Component.onDestruction: {
        activity.shown = false;
        activity.markSeen();
    }

    SaveDialog {
        id: saver

        title: qsTr("Save what is shown")
        proposed: "coffer-activity.csv"
        defaultSuffix: "csv"
        nameFilters: [qsTr("Table (*.csv)", "keep *.csv as it is"), qsTr("Text (*.txt)", "keep *.txt as it is")]
        onChosen: file => page.activity.exportTo(file)
    }

    actions: Button {
        visible: page.session.unlocked && page.activity.count > 0
        text: qsTr("Save as a file")
        icon.name: "file-text"
        onClicked: saver.open()
    }

    LockedState {
        Layout.fillWidth: true
        visible: !page.session.unlocked
        title: qsTr("The log is in the backup")
        sentence: qsTr("Who did what, and when, can be read when the backup is unlocked.")
        onUnlockWanted: page.unlockWanted()
    }

    ProblemView {
        task: page.activity.task

        Button {
            //: button: reads the log again
            text: qsTr("Read again")
            onClicked: page.activity.refresh()
        }
    }

    ProblemView {
        task: page.activity.exportTask

        Button {
            text: qsTr("Save elsewhere")
            onClicked: saver.open()
        }
    }

    ProblemView {
        task: page.activity.seenTask
    }

    Banner {
        Layout.fillWidth: true
        visible: page.activity.exportTask.state === Task.Done
        iconName: "file-text"
        title: qsTr("Saved")
        detail: qsTr("The file is not encrypted. It holds names of computers and of ways to unlock.")
    }

    ActivityFilter {
        Layout.fillWidth: true
        visible: page.session.unlocked && page.activity.total > 0
        activity: page.activity
    }

    EmptyState {
        Layout.fillWidth: true
        visible: page.session.unlocked && page.activity.count === 0 && page.activity.task.state === Task.Done && page.activity.filterTask.state === Task.Done
        iconName: "list-checks"
        title: page.activity.total === 0 ? qsTr("Nothing was done yet") :
            //: no line of the log fits the filters
            qsTr("Nothing matches")
        sentence: page.activity.total === 0 ? qsTr("Backups, unlocks and changes will stand here.") : qsTr("The log has other lines. Change the filters above to see them.")
    }

    ScrollList {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.size.row * 3
        visible: page.session.unlocked && count > 0
        model: page.activity
        name: qsTr("Activity")
        delegate: ActivityLine {
            x: list.rowX
            width: list.rowWidth
            current: ListView.isCurrentItem && ListView.view.activeFocus
        }
    }
}
