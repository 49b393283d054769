// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Whether the backup really comes back: test it now, what earlier tests found, and when each way opened it last.
Page {
    id: page

    required property Models models
    readonly property Session session: models.session
    readonly property DrillFlow drill: models.drill

    signal unlockWanted

    Binding {
        target: page.models.proofs
        property: "shown"
        value: true
        restoreMode: Binding.RestoreNone
    }

    Component.onDestruction: models.proofs.shown = false

    PageHead {
        title: qsTr("Tests")
        sentence: qsTr("A test reads the newest version back as a restore would, and keeps nothing of it.")

        Button {
            visible: page.session.unlocked && page.drill.task.state !== Task.Working
            text: qsTr("Test everything")
            onClicked: page.drill.start(DrillFlow.All)
        }

        Button {
            visible: page.session.unlocked && page.drill.task.state !== Task.Working
            kind: Button.Primary
            text: qsTr("Test now")
            onClicked: page.drill.start(DrillFlow.Sample)
        }
    }

    LockedState {
        Layout.fillWidth: true
        visible: !page.session.unlocked
        title: qsTr("A test opens the backup")
        sentence: qsTr("Unlock it with the way that you want to be sure of: that alone proves that it opens.")
        onUnlockWanted: page.unlockWanted()
    }

    TaskCard {
        Layout.fillWidth: true
        task: page.drill.task
        safeStop: qsTr("Stopping is safe: a test changes nothing, and one that was stopped proves nothing.")
    }

    ProblemView {
        task: page.drill.task
    }

    TestOutcome {
        Layout.fillWidth: true
        visible: page.session.unlocked && page.drill.task.state === Task.Done
        drill: page.drill
        unlockedWith: page.session.unlockedWith
    }

    SectionHead {
        Layout.fillWidth: true
        visible: ways.visible
        title: qsTr("When each way opened it")
    }

    Card {
        id: ways

        Layout.fillWidth: true
        visible: page.session.unlocked && page.models.ways.count > 0
        padding: 0

        Rows {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.wide
            Layout.rightMargin: Theme.space.wide
            model: page.models.ways

            WayProofRow {
                required property int index

                first: index === 0
            }
        }
    }

    SectionHead {
        Layout.fillWidth: true
        visible: page.session.unlocked
        title: qsTr("Earlier tests")
    }

    ProblemView {
        task: page.models.proofs.task

        Button {
            text: qsTr("Read again")
            onClicked: page.models.proofs.refresh()
        }
    }

    Label {
        Layout.fillWidth: true
        visible: page.session.unlocked && page.models.proofs.count === 0 && page.models.proofs.task.state === Task.Done
        text: qsTr("Nothing was read back yet. “Test now” takes about a minute.")
        color: Theme.color.muted
    }

    ScrollList {
        id: list

        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.size.content * 0.5)
        visible: page.session.unlocked && count > 0
        name: qsTr("Earlier tests")
        model: page.models.proofs
        delegate: ProofRow {
            x: list.rowX
            width: list.rowWidth
            current: ListView.isCurrentItem && ListView.view.activeFocus
        }
    }
}
