// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The files of a version, folder by folder; with boxes to tick where some are chosen.
ColumnLayout {
    id: chooser

    required property ContentsModel contents
    property bool choosing: false

    spacing: Theme.space.small

    Flow {
        Layout.fillWidth: true
        visible: chooser.contents.folder.length > 0
        spacing: Theme.space.tiny

        Button {
            kind: Button.Link
            text: qsTr("Top")
            icon.name: "house"
            onClicked: chooser.contents.goUpTo(0)
        }

        Repeater {
            model: chooser.contents.folder

            Button {
                required property string modelData
                required property int index

                kind: Button.Link
                text: "/ " + modelData
                enabled: index < chooser.contents.folder.length - 1
                onClicked: chooser.contents.goUpTo(index + 1)
            }
        }
    }

    ProblemView {
        task: chooser.contents.task

        Button {
            text: qsTr("Go to the top")
            onClicked: chooser.contents.open(chooser.contents.version)
        }
    }

    Hint {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: chooser.contents.hasGaps
        iconName: "warning"
        ink: Theme.color.warn
        text: qsTr("Some entries of this folder cannot be told: parts of the backup are damaged or not there.")
    }

    EmptyState {
        Layout.fillWidth: true
        visible: chooser.contents.count === 0 && chooser.contents.task.state === Task.Done && !chooser.contents.hasMore
        iconName: "folder-open"
        title: qsTr("This folder is empty")
        sentence: qsTr("It was empty when it was backed up.")
    }

    Spinner {
        Layout.alignment: Qt.AlignHCenter
        visible: chooser.contents.task.state === Task.Working && chooser.contents.count === 0
    }

    ScrollList {
        id: list

        function open(row: int) {
            currentIndex = 0;
            chooser.contents.enter(row);
        }

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.size.row * 3
        visible: count > 0
        name: qsTr("Files and folders")
        model: chooser.contents
        Keys.onSpacePressed: chooser.choosing ? chooser.contents.toggle(currentIndex) : open(currentIndex)
        Keys.onReturnPressed: open(currentIndex)
        Keys.onEnterPressed: open(currentIndex)
        delegate: FileRow {
            x: list.rowX
            width: list.rowWidth
            choosing: chooser.choosing
            current: ListView.isCurrentItem && list.activeFocus
            onOpened: list.open(index)
            onToggled: {
                list.currentIndex = index;
                chooser.contents.toggle(index);
            }
        }
    }
}
