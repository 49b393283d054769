// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The computers that add to the backup, and retiring them.
ColumnLayout {
    id: section

    required property Session session
    required property ComputersModel computers

    signal unlockWanted

    spacing: Theme.space.compact
    Component.onCompleted: computers.shown = true
    Component.onDestruction: computers.shown = false

    SectionHead {
        title: qsTr("Computers")
    }

    Card {
        Layout.fillWidth: true
        visible: !section.session.unlocked

        Spread {
            title: qsTr("Computers that add to this backup")
            titleWeight: Font.Medium
            detail: qsTr("Their names can be read when the backup is unlocked.")

            Button {
                text: qsTr("Unlock")
                icon.name: "lock-simple-open"
                onClicked: section.unlockWanted()
            }
        }
    }

    // Of retiring, too.
    NoticeList {
        model: section.session.notices
    }

    ProblemView {
        task: section.computers.task
    }

    ProblemView {
        task: section.computers.changes.task

        Button {
            visible: section.computers.changes.task.problem.proofWanted
            text: qsTr("Show that it is you")
            onClicked: section.unlockWanted()
        }
    }

    Card {
        Layout.fillWidth: true
        visible: section.session.unlocked && section.computers.count > 0
        padding: 0

        Rows {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.wide
            Layout.rightMargin: Theme.space.wide
            model: section.computers

            ComputerRow {
                id: row

                required property int index

                first: row.index === 0
                changing: section.computers.changes.task.state === Task.Working
                onRetireWanted: dialog.retire(row.computer, row.name, row.thisOne)
            }
        }
    }

    Hint {
        Layout.fillWidth: true
        visible: section.session.unlocked
        text: qsTr("A computer that adds to the backup can open nothing by itself. Retire it when it is sold, lost or set up anew.")
    }

    RetireDialog {
        id: dialog

        changes: section.computers.changes
        unlocked: section.session.unlocked
    }
}
