// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What to keep: dropped or chosen, counted in the background.
ColumnLayout {
    id: view

    required property SourcesModel sources
    property bool lasting: false // in the settings: what is kept already

    spacing: Theme.space.normal

    Card {
        Layout.fillWidth: true
        visible: view.sources.count > 0
        padding: 0

        Rows {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.wide
            Layout.rightMargin: Theme.space.normal
            model: view.sources

            ListRow {
                id: row

                required property int index
                required property string name
                required property string path
                required property bool folder
                required property bool counted
                required property real files
                required property real bytes
                required property real unreadable
                required property bool watched

                first: row.index === 0
                title: row.name
                detail: row.path
                start: Tile {
                    side: Theme.size.controlAlone
                    iconName: row.folder ? "folder-open" : "file-text"
                    tone: Tile.Neutral
                }

                Tag {
                    visible: row.unreadable > 0
                    //: %Ln is a number of files and folders
                    text: qsTr("%Ln cannot be read", "", row.unreadable)
                    iconName: "warning"
                    tone: Tag.Warn
                }

                TextPair {
                    alignment: Text.AlignRight
                    title: row.counted ? Words.files(row.files) : qsTr("Counting")
                    detail: row.counted ? Words.size(row.bytes) : ""
                }

                CheckBox {
                    visible: view.lasting && row.folder
                    //: beside a folder: whether it is backed up as soon as something new arrives in it
                    text: qsTr("Watch")
                    //: %1 is the name of a folder
                    name: qsTr("Watch %1").arg(row.name)
                    checked: row.watched
                    onClicked: view.sources.setWatched(row.index, checked)
                }

                IconButton {
                    visible: !view.lasting || view.sources.count > 1
                    //: %1 is the name of a file or folder
                    text: qsTr("Leave out %1").arg(row.name)
                    icon.name: "x"
                    onClicked: view.sources.removeAt(row.index)
                }
            }
        }

        foot: Label {
            Layout.fillWidth: true
            //: %1 is a number of files ("120 files"), %2 their size
            text: view.sources.counting ? qsTr("%1, %2 so far").arg(Words.files(view.sources.files)).arg(Words.size(view.sources.bytes)) : Words.listed(Words.files(view.sources.files), Words.size(view.sources.bytes))
            type: Theme.type.small
            weight: Font.Medium
        }
    }

    Hint {
        Layout.fillWidth: true
        visible: view.lasting
        text: qsTr("A folder that is watched is backed up as soon as a new file has arrived in it whole, while Coffer is open.")
    }

    DropZone {
        Layout.fillWidth: true
        title: qsTr("Drop an export, a backup file or a folder here")
        detail: qsTr("WhatsApp exports are recognised, and what is missing from them is told. Other files are kept as they are.")
        onDropped: file => view.sources.add([file])

        Button {
            text: qsTr("Choose a folder")
            icon.name: "folder-open"
            onClicked: folders.open()
        }

        Button {
            text: qsTr("Choose files")
            icon.name: "file-text"
            onClicked: files.open()
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: view.sources.problem.what !== ""
        iconName: "warning"
        title: view.sources.problem.what
        detail: Words.sentences(view.sources.problem.why, view.sources.problem.next)
    }

    FolderDialog {
        id: folders

        title: qsTr("A folder to keep")
        onAccepted: view.sources.add([selectedFolder])
    }

    FileDialog {
        id: files

        title: qsTr("Files to keep")
        fileMode: FileDialog.OpenFiles
        onAccepted: view.sources.add(selectedFiles)
    }
}
