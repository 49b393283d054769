// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The points in time that the backup holds, newest first, and what is known of the chosen one.
FocusScope {
    id: page

    required property Session session
    required property VersionsModel versions
    property bool narrow: false
    readonly property real edge: narrow ? Theme.space.section : Theme.space.edge
    readonly property bool beside: width - 2 * edge >= Theme.size.content * 0.9

    signal unlockWanted
    signal restoreWanted(string version)

    Rectangle {
        anchors.fill: parent
        color: Theme.color.window
    }

    ColumnLayout {
        id: column

        anchors.top: parent.top
        anchors.topMargin: Theme.space.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: page.edge
        width: Math.min(Theme.size.content, page.width - 2 * page.edge)
        spacing: Theme.space.wide

        PageHead {
            title: qsTr("Versions")
            //: %Ln is a number of versions of the backup
            sentence: page.session.unlocked ? qsTr("%Ln point(s) in time.", "", page.versions.count) : ""
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

        EmptyState {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.section
            visible: page.session.unlocked && page.versions.count === 0 && page.versions.task.state === Task.Done
            iconName: "archive"
            title: qsTr("No version yet")
            sentence: qsTr("The first backup makes one.")
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.session.unlocked && page.versions.count > 0
            spacing: Theme.space.wide

            VersionList {
                id: list

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                focus: true
                versions: page.versions
                cardAbove: !page.beside
                onRestoreWanted: version => page.restoreWanted(version)
            }

            VersionCard {
                Layout.fillWidth: true
                Layout.preferredWidth: 0.85
                Layout.alignment: Qt.AlignTop
                visible: page.beside && list.chosen !== null
                row: list.chosen
                onRestoreWanted: version => page.restoreWanted(version)
            }
        }
    }
}
