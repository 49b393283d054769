// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The points in time that the backup holds, newest first, what is known of the chosen one, and whether all is whole.
ListPage {
    id: page

    required property Session session
    required property VersionsModel versions
    required property KeepFlow keep
    required property VerifyFlow verify
    readonly property bool beside: contentWidth >= Theme.size.content * 0.9
    readonly property bool any: session.unlocked && versions.count > 0

    signal unlockWanted
    signal restoreWanted(string version)
    signal contentsWanted(string version)
    signal comparisonWanted
    signal rulesWanted

    title: qsTr("Versions")
    //: %Ln is a number of versions of the backup
    sentence: session.unlocked ? qsTr("%Ln point(s) in time.", "", versions.count) : ""

    actions: RowLayout {
        visible: page.any
        spacing: Theme.space.small

        Button {
            text: qsTr("How long versions stay")
            icon.name: "calendar-check"
            onClicked: page.rulesWanted()
        }

        Button {
            visible: page.versions.count > 1
            text: qsTr("Compare two")
            icon.name: "git-diff"
            onClicked: page.comparisonWanted()
        }
    }

    LockedState {
        Layout.fillWidth: true
        visible: !page.session.unlocked
        title: qsTr("Versions are in the backup")
        sentence: qsTr("What each of them holds can be read when the backup is unlocked.")
        onUnlockWanted: page.unlockWanted()
    }

    ProblemView {
        task: page.versions.task

        Button {
            text: qsTr("Read again")
            onClicked: page.versions.refresh()
        }
    }

    ProblemView {
        task: page.keep.task

        Button {
            text: qsTr("Unlock again")
            onClicked: page.unlockWanted()
        }
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.section
        visible: page.session.unlocked && page.versions.count === 0 && page.versions.task.state === Task.Done
        iconName: "archive"
        title: qsTr("No version yet")
        sentence: qsTr("The first backup makes one.")
    }

    GrowthCard {
        Layout.fillWidth: true
        visible: page.any && page.beside && page.height > Theme.size.content * 0.85 // a low window has no room for it
        growth: page.versions.growth
    }

    VerifyStrip {
        Layout.fillWidth: true
        visible: page.any
        flow: page.verify
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: page.any
        spacing: Theme.space.wide

        VersionList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.size.row * (page.beside ? 3 : 5)
            Layout.preferredWidth: 1
            focus: true
            versions: page.versions
            cardAbove: !page.beside
            onRestoreWanted: version => page.restoreWanted(version)
            onContentsWanted: version => page.contentsWanted(version)
            onKeepWanted: version => dialog.ask(version, true)
            onReleaseWanted: version => dialog.ask(version, false)
        }

        VersionCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 0.85
            Layout.minimumHeight: leastHeight
            Layout.preferredHeight: leastHeight
            Layout.maximumHeight: implicitHeight
            Layout.bottomMargin: Theme.space.wide
            Layout.alignment: Qt.AlignTop
            visible: page.beside && list.chosen !== null
            row: list.chosen
            onRestoreWanted: version => page.restoreWanted(version)
            onContentsWanted: version => page.contentsWanted(version)
            onKeepWanted: version => dialog.ask(version, true)
            onReleaseWanted: version => dialog.ask(version, false)
        }
    }

    KeepDialog {
        id: dialog

        unlocked: page.session.unlocked
        onKept: (version, reason) => page.keep.keep(version, reason)
        onReleased: (version, reason) => page.keep.release(version, reason)
    }
}
