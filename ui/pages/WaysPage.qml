// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Everything that opens the backup: what it is, where it is kept, when it last did.
Page {
    id: page

    required property Session session
    required property WaysModel ways
    required property UnlockFlow unlock // tests are unlockings
    property WayRow firstRow: null // the heads of columns stand above its parts
    readonly property bool changing: ways.changes.task.state === Task.Working

    signal unlockWanted
    signal addWanted
    signal testWanted // of the way that `unlock` was told

    PageHead {
        title: qsTr("Ways to unlock")
        //: %Ln is a number of ways to unlock
        sentence: page.session.unlocked ? qsTr("%Ln way(s) open this backup.", "", page.ways.count) : ""

        Button {
            visible: page.session.unlocked
            kind: Button.Primary
            text: qsTr("Add a way")
            icon.name: "plus"
            onClicked: page.addWanted()
        }
    }

    TestReport {
        Layout.fillWidth: true
        flow: page.unlock
    }

    LockedState {
        Layout.fillWidth: true
        visible: !page.session.unlocked
        title: qsTr("The list is in the backup")
        sentence: qsTr("Their names and where they are kept can be read when the backup is unlocked.")
        onUnlockWanted: page.unlockWanted()
    }

    ProblemView {
        task: page.ways.task

        Button {
            text: qsTr("Read again")
            onClicked: page.ways.refresh()
        }
    }

    // Of removing, too.
    NoticeList {
        model: page.session.notices
    }

    ProblemView {
        visible: page.ways.changes.task.state === Task.Failed && !dialogs.asking
        task: page.ways.changes.task

        Button {
            visible: page.ways.changes.task.problem.proofWanted
            text: qsTr("Show that it is you")
            onClicked: page.unlockWanted()
        }
    }

    LossStrip {
        Layout.fillWidth: true
        visible: card.visible && page.ways.losses.count > 0
        losses: page.ways.losses
    }

    WayHeads {
        visible: card.visible && page.firstRow !== null && !page.firstRow.stacked
        buttonsWidth: page.firstRow?.buttonsWidth ?? 0
    }

    Card {
        id: card

        Layout.fillWidth: true
        visible: page.session.unlocked && page.ways.count > 0
        padding: 0

        Rows {
            id: rows

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.wide
            Layout.rightMargin: Theme.space.wide
            model: page.ways
            onChanged: page.firstRow = rows.count > 0 ? rows.itemAt(0) as WayRow : null

            WayRow {
                id: row

                required property int index

                first: index === 0
                changing: page.changing
                onTestWanted: {
                    page.unlock.test(row.slot, row.kind, row.name);
                    page.testWanted();
                }
                onRenameWanted: dialogs.rename(row.slot, row.name)
                onRemoveWanted: dialogs.remove(row.slot, row.name, row.kind)
            }
        }
    }

    Hint {
        Layout.fillWidth: true
        visible: page.session.unlocked
        //: "way" and "one" are ways to unlock
        text: qsTr("Every unlocking proves the way that it was done with. Adding or removing a way asks for it again when the last time is more than ten minutes ago. Before only one would be left, that one is tested; the last one cannot be removed.")
    }

    WayDialogs {
        id: dialogs

        changes: page.ways.changes
        unlocked: page.session.unlocked
        onProofWanted: page.unlockWanted()
    }
}
