// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Where the backup lies, and what is to be said about that place.
ColumnLayout {
    id: view

    required property SetupFlow flow
    readonly property bool chosen: flow.place !== ""

    spacing: Theme.space.normal

    Card {
        Layout.fillWidth: true
        padding: Theme.space.normal

        Spread {
            title: view.chosen ? view.flow.place : qsTr("No folder chosen yet")
            titleWeight: Font.Bold
            //: %1 is a size, as in "120 GB"
            detail: view.flow.freeSpace >= 0 && view.chosen ? qsTr("%1 free").arg(Words.size(view.flow.freeSpace)) : qsTr("An empty folder, or one in which Coffer makes its own.")
            start: Tile {
                iconName: "hard-drive"
                tone: view.chosen ? Tile.Accent : Tile.Neutral
            }

            Button {
                text: view.chosen ? qsTr("Choose another folder") : qsTr("Choose a folder")
                icon.name: "folder-open"
                onClicked: chooser.open()
            }
        }
    }

    ProblemView {
        task: view.flow.placeTask
    }

    Hint {
        visible: view.chosen && view.flow.freeSpace >= 0 && view.flow.sources.bytes > view.flow.freeSpace
        iconName: "warning"
        ink: Theme.color.warn
        //: both are sizes: of what is to be kept, and of what is free at the place that was chosen
        text: Words.filled(qsTr("It may not fit: what you keep takes %1, and %2 is free."), [Words.size(view.flow.sources.bytes), Words.size(view.flow.freeSpace)])
    }

    SameDisk {
        Layout.fillWidth: true
        visible: view.flow.sameDisk
    }

    Field {
        Layout.maximumWidth: Theme.size.dialog
        Layout.topMargin: Theme.space.small
        visible: view.chosen
        label: qsTr("What you call the backup")
        message: qsTr("You see it on the first page. It is not part of the secret.")

        TextField {
            Layout.fillWidth: true
            label: qsTr("What you call the backup")
            text: view.flow.backupName
            onTextEdited: view.flow.backupName = text
        }
    }

    FolderDialog {
        id: chooser

        title: qsTr("Where to keep the backup")
        onAccepted: view.flow.setPlace(selectedFolder)
    }
}
