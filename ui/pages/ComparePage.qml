// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Two versions side by side: what came, what went, what changed.
ListPage {
    id: page

    required property VersionsModel versions
    required property CompareFlow flow
    property string earlier
    property string later

    signal closed

    title: qsTr("Compare two versions")
    //: two versions of the backup are compared
    sentence: qsTr("What the later one has that the earlier one has not, and the other way round.")
    Keys.onEscapePressed: closed()

    function startAgain() {
        if (earlier !== "" && later !== "" && earlier !== later)
            flow.compare(earlier, later);
    }

    onEarlierChanged: startAgain()
    onLaterChanged: startAgain()

    actions: Button {
        text: qsTr("Back")
        icon.name: mirrored ? "arrow-right" : "arrow-left"
        onClicked: page.closed()
    }

    RowLayout {
        spacing: Theme.space.normal

        VersionSelect {
            Layout.fillWidth: true
            label: qsTr("Earlier")
            versions: page.versions
            row: Math.min(1, page.versions.count - 1)
            onVersionChanged: page.earlier = version
        }

        VersionSelect {
            Layout.fillWidth: true
            label: qsTr("Later")
            versions: page.versions
            row: 0
            onVersionChanged: page.later = version
        }
    }

    TaskCard {
        Layout.fillWidth: true
        task: page.flow.task
        safeStop: qsTr("Stopping is safe: comparing changes nothing.")
    }

    ProblemView {
        task: page.flow.task

        Button {
            text: qsTr("Compare again")
            onClicked: page.startAgain()
        }
    }

    Card {
        Layout.fillWidth: true
        visible: page.flow.task.state === Task.Done
        padding: 0

        RowLayout {
            spacing: 0

            Figure {
                first: true
                label: qsTr("New")
                value: Words.number(page.flow.added)
                //: files that only the later of two versions has
                detail: qsTr("Only in the later one")
            }

            Figure {
                label: qsTr("Gone")
                value: Words.number(page.flow.removed)
                //: files that only the earlier of two versions has
                detail: qsTr("Only in the earlier one")
            }

            Figure {
                label: qsTr("Changed")
                value: Words.number(page.flow.changed)
                //: %Ln is a number of files
                detail: page.flow.touched > 0 ? qsTr("%Ln more with another date only", "", page.flow.touched) :
                    //: a number of files stands above
                    qsTr("With other content")
            }
        }
    }

    Hint {
        Layout.fillWidth: true
        visible: page.flow.unreadable > 0
        iconName: "warning"
        ink: Theme.color.warn
        //: %Ln is a number of folders
        text: qsTr("%Ln folder(s) could not be read whole, so something may not be told.", "", page.flow.unreadable)
    }

    Label {
        Layout.fillWidth: true
        visible: page.flow.task.state === Task.Done && page.flow.count === 0
        text: page.earlier === page.later ? qsTr("Choose two versions that are not the same.") : qsTr("Both hold the same files with the same content.")
        color: Theme.color.muted
    }

    ScrollList {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.size.row * 3
        visible: count > 0
        name: qsTr("Differences")
        model: page.flow
        delegate: DifferenceRow {
            x: list.rowX
            width: list.rowWidth
            current: ListView.isCurrentItem && ListView.view.activeFocus
        }
    }
}
