// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What this computer keeps, what it leaves out, and what it watches.
ColumnLayout {
    id: section

    required property KeptSources kept

    spacing: Theme.space.compact

    SectionHead {
        title: qsTr("What is kept")
        detail: qsTr("Changes count from the next backup on")
    }

    SetupSources {
        Layout.fillWidth: true
        sources: section.kept.sources
        lasting: true
    }

    Fold {
        Layout.fillWidth: true
        //: heading of what is not backed up
        title: qsTr("Left out")
        //: nothing is left out of the backup
        detail: section.kept.exclusions.length === 0 ? qsTr("Nothing") :
            //: %Ln is a number of patterns for names of files
            qsTr("%Ln pattern(s)", "", section.kept.exclusions.length)

        Card {
            Layout.fillWidth: true
            visible: section.kept.exclusions.length > 0
            padding: 0

            Rows {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space.wide
                Layout.rightMargin: Theme.space.normal
                model: section.kept.exclusions

                ListRow {
                    id: row

                    required property int index
                    required property string modelData

                    first: row.index === 0
                    title: row.modelData

                    IconButton {
                        //: %1 is a pattern such as *.tmp
                        text: qsTr("Keep %1 again").arg(row.modelData)
                        icon.name: "x"
                        onClicked: section.kept.includeAgain(row.index)
                    }
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.small

            TextField {
                id: pattern

                Layout.fillWidth: true
                label: qsTr("What to leave out")
                placeholderText: qsTr("*.tmp, or the path of a folder")
                troubled: section.kept.problem.what !== ""
                onAccepted: add.clicked()
            }

            Button {
                id: add

                //: button: files whose names match the pattern are not backed up
                text: qsTr("Leave out")
                onClicked: {
                    if (section.kept.exclude(pattern.text))
                        pattern.clear();
                }
            }
        }

        FieldMessage {
            Layout.fillWidth: true
            warning: true
            text: section.kept.problem.what === "" ? "" : qsTr("This is no pattern. Write a name such as *.tmp, or a whole path.")
        }
    }
}
