// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Which version, and the folder it goes to.
ColumnLayout {
    id: choice

    required property VersionsModel versions
    required property RestoreFlow flow

    signal versionWanted
    signal folderWanted

    readonly property int row: flow.version === "" ? 0 : versions.rowOf(flow.version)

    spacing: Theme.space.normal

    // The one row of the model that is shown here.
    Repeater {
        model: choice.versions

        Card {
            id: card

            required property int index
            required property date time
            required property string computer
            required property real files
            required property real messages
            required property real mediaFiles
            required property real bytes

            Layout.fillWidth: true
            visible: index === choice.row
            padding: Theme.space.normal

            Spread {
                //: %1 is a day and time
                title: card.index === 0 ? qsTr("Newest version: %1").arg(Words.moment(card.time)) : qsTr("Version of %1", "%1 is a day and time").arg(Words.moment(card.time))
                titleWeight: Font.Bold
                detail: card.holding()
                start: Icon {
                    name: "clock-counter-clockwise"
                    weight: Icon.Duotone
                    size: Theme.size.iconLarge
                    color: Theme.color.accentInk
                }

                Button {
                    text: qsTr("Choose another version")
                    onClicked: choice.versionWanted()
                }
            }

            function holding(): string {
                const size = Words.both(Words.size(card.bytes), card.computer, ", ");
                return Words.both(Words.content(card.messages, card.mediaFiles, card.files), size, ", ");
            }
        }
    }

    Card {
        Layout.fillWidth: true
        padding: Theme.space.normal

        Spread {
            title: choice.flow.target === "" ? qsTr("Where to put the files") : choice.flow.target
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
        detail: Words.both(choice.flow.targetProblem.why, choice.flow.targetProblem.next, " ")
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
