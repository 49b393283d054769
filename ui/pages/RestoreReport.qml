// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What came back, compared byte for byte, and what did not.
ColumnLayout {
    id: report

    required property RestoreFlow flow
    required property string unlockedWith
    readonly property bool whole: flow.failedCount === 0

    spacing: Theme.space.wide

    StateHead {
        tone: report.whole ? StateHead.Good : StateHead.Attention
        iconName: report.whole ? "seal-check" : "file-x"
        //: %Ln is a number of files
        title: qsTr("%Ln file(s) restored", "", report.flow.files)
        sentence: report.whole ? qsTr("Every byte was compared with the backup.") :
            //: %Ln is a number of files
            qsTr("%Ln file(s) did not come back. All others were compared with the backup, byte for byte.", "", report.flow.failedCount)
    }

    Card {
        Layout.fillWidth: true
        padding: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            Figure {
                first: true
                label: qsTr("Size of all files")
                value: Words.size(report.flow.bytes)
                //: %1 is how long it took, as in "6 minutes"
                detail: qsTr("In %1").arg(Words.duration(report.flow.seconds))
            }

            Figure {
                //: above the name of a way to unlock
                label: qsTr("Opened with")
                value: report.unlockedWith
                detail: Words.moment(report.flow.finished)
            }

            Figure {
                visible: report.flow.keptFiles > 0
                //: above a number of files that did not have to be restored
                label: qsTr("Already in the folder")
                value: Words.files(report.flow.keptFiles)
                detail: qsTr("With the same content")
            }
        }
    }

    Card {
        Layout.fillWidth: true
        visible: !report.whole
        spacing: Theme.space.compact

        Rows {
            Layout.fillWidth: true
            model: report.flow.failures
            spacing: Theme.space.compact

            ProblemFact {}
        }
    }

    Hint {
        Layout.fillWidth: true
        visible: report.flow.ownersNotSet + report.flow.attributesNotSet > 0
        //: %Ln is a number of files and folders that were restored
        text: qsTr("%Ln of them belong to you now, or have today’s time, as this computer allows nothing else.", "", report.flow.ownersNotSet + report.flow.attributesNotSet)
    }

    ReportList {
        Layout.fillWidth: true
        flow: report.flow
    }

    Hint {
        Layout.fillWidth: true
        iconName: "folder-open"
        emphasis: report.flow.target
        text: qsTr("The restored files are not encrypted. Keep them only where you need them.")
    }
}
