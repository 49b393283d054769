// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The recovery key, to be put on paper.
ColumnLayout {
    id: view

    required property SetupFlow flow

    spacing: Theme.space.section

    // Made only while they are shown, and dropped with them.
    function groups(): list<string> {
        const all = [];
        for (let number = 1; number <= flow.groupCount; ++number)
            all.push(visible && flow.revealed ? flow.group(number) : "•••••");
        return all;
    }

    SecretDisplay {
        Layout.fillWidth: true
        //: %1 is a number of groups of five characters
        title: qsTr("Recovery key, %1 groups").arg(view.flow.groupCount)
        groups: view.groups()
        shown: view.flow.revealed
        onShowWanted: shown => view.flow.revealed = shown

        foot: [
            Button {
                text: qsTr("Save the sheet")
                icon.name: "file-text"
                onClicked: saver.open()
            },
            StatusText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space.small
                text: view.flow.sheetSaved ? qsTr("Saved. Print it, then delete the file.") : qsTr("One page to print. A file of it is no safe place.")
                iconName: view.flow.sheetSaved ? "check-circle" : "info"
                tone: view.flow.sheetSaved ? StatusText.Good : StatusText.Neutral
            }
        ]
    }

    ProblemView {
        task: view.flow.sheetTask
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.wide
        Layout.rightMargin: Theme.space.wide
        columns: view.width > Theme.size.measure ? 2 : 1
        columnSpacing: Theme.space.top
        rowSpacing: Theme.space.wide

        SheetAdvice {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            iconName: "hand-palm"
            title: qsTr("Nobody will ever ask for it")
            detail: qsTr("Not Coffer, not support, not a bank. Whoever reads this key can open your backup.")
        }

        SheetAdvice {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            iconName: "archive"
            title: qsTr("Keep it with your passport")
            detail: qsTr("Away from this computer and its bag. A second sheet at another address is wise, a photo is not.")
        }
    }

    FileDialog {
        id: saver

        title: qsTr("Save the recovery sheet")
        fileMode: FileDialog.SaveFile
        onAccepted: view.flow.saveSheet(selectedFile)
    }
}
