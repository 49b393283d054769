// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Retiring a computer. Whether it may be is looked at first; only then is anybody asked. Where a copy of its key has
// written too, the person says which of its histories counts.
Item {
    id: view
    objectName: "retireDialog"

    required property ComputerChanges changes
    required property bool unlocked
    property string computer
    property string name
    property bool thisOne: false
    property int chosen: 0 // of the histories
    readonly property bool copied: changes.ends.count > 1

    visible: false
    onUnlockedChanged: {
        if (!unlocked)
            question.close(); // what it names is in the backup
    }

    function retire(which: string, called: string, here: bool) {
        computer = which;
        name = called;
        thisOne = here;
        chosen = 0;
        changes.askToRetire(which);
    }

    Connections {
        target: view.changes
        function onMayBeRetired() {
            question.open();
        }
    }

    Dialog {
        id: question
        objectName: "retireQuestion"

        //: %1 is the name of a computer
        title: qsTr("Retire %1?").arg(view.name)
        //: of a computer whose key was copied; its own history is one of those listed below
        detail: view.copied ? Words.sentences(view.consequence(), qsTr("A copy of its key has added to the backup, too. Choose which history is its own: what stands only in the others counts no more.")) : view.consequence()
        confirmText: qsTr("Retire it")
        destructive: true
        onConfirmed: view.changes.retire(view.computer, view.chosen)

        Rows {
            Layout.fillWidth: true
            model: view.copied ? view.changes.ends : null

            RadioButton {
                id: choice

                required property int index
                required property date lastWrote
                required property real entries

                //: %Ln is a number of entries in a log; %1 a moment, as in "Today, 20:02"
                text: qsTr("%Ln entry(s), the last: %1", "", choice.entries).arg(Words.moment(choice.lastWrote))
                checked: view.chosen === choice.index
                onClicked: view.chosen = choice.index
            }
        }
    }

    function consequence(): string {
        //: what happens when a computer is retired; "it" is that computer
        const always = qsTr("Nothing that it adds from now on counts. What it has backed up so far stays and can be restored. This cannot be undone.");
        if (thisOne)
            return Words.sentences(qsTr("This is the computer that you sit at: it makes no more backups."), always);
        //: stands behind sentences about a computer that is retired
        return Words.sentences(always, qsTr("Ways to unlock that live in it still open the backup: remove them as well if it is not yours any more."));
    }
}
