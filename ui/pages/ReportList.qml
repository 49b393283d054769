// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The report as a file: what came back with its hashes, and what did not.
ColumnLayout {
    id: report

    required property RestoreFlow flow
    readonly property bool saved: flow.listHash !== ""

    spacing: Theme.space.small

    SaveDialog {
        id: saver

        title: qsTr("Save the report")
        proposed: "coffer-report.txt"
        defaultSuffix: "txt"
        nameFilters: [qsTr("Text (*.txt)", "keep *.txt as it is")]
        onChosen: file => report.flow.saveList(file)
    }

    TaskCard {
        Layout.fillWidth: true
        task: report.flow.listTask
        safeStop: qsTr("Each file is read back from the folder once more. Stopping is safe.")
    }

    ProblemView {
        task: report.flow.listTask

        Button {
            text: qsTr("Save elsewhere")
            onClicked: saver.open()
        }
    }

    Card {
        Layout.fillWidth: true
        visible: report.flow.listTask.state !== Task.Working
        padding: Theme.space.normal
        spacing: Theme.space.small

        Spread {
            title: report.saved ? qsTr("The report is saved") : qsTr("A report with a hash of every file")
            titleWeight: Font.Bold
            //: %Ln is a number of files
            detail: report.saved ? Words.sentences(qsTr("%Ln file(s) were read back from the folder.", "", report.flow.listedFiles), report.absent()) : qsTr("It names what came back, what did not and why, and can be compared on any computer.")
            start: Icon {
                name: "file-text"
                weight: Icon.Duotone
                size: Theme.size.iconLarge
                color: Theme.color.accentInk
            }

            Button {
                text: report.saved ? qsTr("Save again") : qsTr("Save the report")
                onClicked: saver.open()
            }
        }

        Label {
            Layout.fillWidth: true
            visible: report.saved
            text: qsTr("Hash of the list (SHA-256)")
            type: Theme.type.small
            color: Theme.color.muted
        }

        Label {
            Layout.fillWidth: true
            visible: report.saved
            text: report.flow.listHash
            type: Theme.type.code
        }
    }

    function absent(): string {
        //: %Ln is a number of files
        return flow.absentFiles > 0 ? qsTr("%Ln file(s) are not there.", "", flow.absentFiles) : "";
    }
}
