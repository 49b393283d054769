// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The folder that the files go to.
ColumnLayout {
    id: choice

    required property RestoreFlow flow

    signal folderWanted

    spacing: Theme.space.normal

    Card {
        Layout.fillWidth: true
        padding: Theme.space.normal

        Spread {
            title: choice.flow.target === "" ? qsTr("No folder chosen yet") : choice.flow.target
            titleWeight: Font.Bold
            detail: qsTr("Original files, exactly as they were backed up.")
            start: Icon {
                name: "folder-open"
                weight: Icon.Duotone
                size: Theme.size.iconLarge
                color: Theme.color.accentInk
            }

            Button {
                text: choice.flow.target === "" ? qsTr("Choose a folder") : qsTr("Choose another folder")
                icon.name: "folder-open"
                onClicked: choice.folderWanted()
            }
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: choice.flow.targetProblem.what !== ""
        iconName: "warning"
        title: choice.flow.targetProblem.what
        detail: Words.sentences(choice.flow.targetProblem.why, choice.flow.targetProblem.next)
    }

    Hint {
        Layout.fillWidth: true
        visible: choice.flow.targetHasFiles && choice.flow.targetProblem.what === ""
        iconName: "folder-open"
        emphasis: qsTr("The folder is not empty.")
        text: qsTr("What is there stays as it is. A file that differs from the backup is left alone and named in the report.")
    }

    Hint {
        Layout.fillWidth: true
        iconName: "lock-simple-open"
        ink: Theme.color.warn
        text: qsTr("The restored files are not encrypted. Put them only where you need them.")
    }
}
