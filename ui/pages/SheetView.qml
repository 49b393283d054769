// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The recovery key, to be put on paper.
ColumnLayout {
    id: view

    required property SheetModel sheet

    readonly property bool done: sheet.saved || sheet.printed

    spacing: Theme.space.section

    function outcome(): string {
        if (sheet.task.state === Task.Working)
            return qsTr("One moment");
        if (sheet.printed)
            return qsTr("Sent to the printer.");
        return sheet.saved ? qsTr("Saved. Print it, then delete the file.") : qsTr("One page to print. A file of it is no safe place.");
    }

    // Made only while they are shown, and dropped with them.
    function groups(): list<string> {
        const all = [];
        for (let number = 1; number <= sheet.groupCount; ++number)
            all.push(visible && sheet.revealed ? sheet.group(number) : "•••••");
        return all;
    }

    Banner {
        Layout.fillWidth: true
        visible: view.sheet.voided
        tone: Banner.Warn
        iconName: "warning"
        //: a recovery sheet: a page with a recovery key. Another one was made since.
        title: qsTr("The sheet that you saved or printed before opens nothing any more.")
        //: "it" is the earlier recovery sheet, "this one" the one on the screen
        detail: qsTr("Destroy it and use this one.")
    }

    SecretDisplay {
        Layout.fillWidth: true
        //: %1 is a number of groups of five characters
        title: qsTr("Recovery key, %1 groups").arg(view.sheet.groupCount)
        groups: view.groups()
        shown: view.sheet.revealed
        onShowWanted: shown => view.sheet.revealed = shown

        foot: [
            Button {
                visible: view.sheet.canPrint
                text: qsTr("Print")
                icon.name: "printer"
                onClicked: view.sheet.printSheet()
            },
            Button {
                text: qsTr("Save as PDF")
                icon.name: "file-pdf"
                onClicked: saver.open()
            },
            StatusText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space.small
                text: view.outcome()
                iconName: view.done ? "check-circle" : "info"
                tone: view.done ? StatusText.Good : StatusText.Neutral
            }
        ]
    }

    ProblemView {
        task: view.sheet.task
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.wide
        Layout.rightMargin: Theme.space.wide
        columns: view.Window.width > Theme.size.narrow ? 2 : 1 // its own width depends on it
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

    SaveDialog {
        id: saver

        title: qsTr("Save the recovery sheet")
        proposed: "coffer-recovery-sheet.pdf"
        //: the kind of file, in a file dialog
        nameFilters: [qsTr("PDF page (*.pdf)")]
        defaultSuffix: "pdf"
        onChosen: file => view.sheet.save(file)
    }
}
