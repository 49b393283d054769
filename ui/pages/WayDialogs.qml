// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Renaming and removing a way to unlock. Whether one may be removed is looked at first; only then is anybody asked.
Item {
    id: view
    objectName: "wayDialogs"

    required property WayChanges changes
    required property bool unlocked
    property string slot
    property string name
    property int kind: WaysModel.OtherKind
    readonly property bool asking: renaming.opened // and telling there what was refused

    signal proofWanted

    visible: false
    onUnlockedChanged: {
        if (!unlocked) {
            renaming.close(); // what they name is in the backup
            removing.close();
        }
    }

    function rename(way: string, called: string) {
        slot = way;
        name = called;
        changes.askToRename(way);
    }

    function remove(way: string, called: string, ofKind: int) {
        slot = way;
        name = called;
        kind = ofKind;
        changes.askToRemove(way);
    }

    Connections {
        target: view.changes
        function onMayBeRenamed() {
            input.text = view.name;
            renaming.open();
        }
        function onRenamed() {
            renaming.close();
        }
        function onMayBeRemoved() {
            removing.open();
        }
    }

    Dialog {
        id: renaming

        //: %1 is the name of a way to unlock
        title: qsTr("Rename %1").arg(view.name)
        detail: qsTr("The name shows which one it is: “Blue YubiKey”, “Key in the safe”.")
        confirmText: qsTr("Rename it")
        staysOpen: true
        onOpened: input.forceActiveFocus(Qt.TabFocusReason)
        onConfirmed: view.changes.rename(view.slot, input.text)
        onCancelled: view.changes.task.reset() // what was refused is not to be told on the page

        TextField {
            id: input

            Layout.fillWidth: true
            Layout.topMargin: Theme.space.small
            label: qsTr("New name")
            maximumLength: 60
            onAccepted: renaming.answer(true)
        }

        ProblemView {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.small
            task: view.changes.task

            Button {
                visible: view.changes.task.problem.proofWanted
                text: qsTr("Show that it is you")
                onClicked: {
                    renaming.close();
                    view.proofWanted();
                }
            }
        }
    }

    Dialog {
        id: removing

        //: %1 is the name of a way to unlock
        title: qsTr("Remove %1?").arg(view.name)
        detail: view.consequence()
        confirmText: qsTr("Remove it")
        destructive: true
        onConfirmed: view.changes.remove(view.slot)

        RenamedFact {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.small
            renamedWith: view.changes.renamedWith
            nameBefore: view.changes.nameBefore
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.small
            //: %1 are the names of one or more ways to unlock
            text: qsTr("Afterwards the backup opens with: %1.").arg(NameList.joined(view.changes.waysLeft))
        }

        RestFact {
            Layout.fillWidth: true
            rest: view.changes.rest
        }
    }

    function consequence(): string {
        //: what happens when a way to unlock is removed; "it" is that way to unlock
        const always = qsTr("It opens nothing that is backed up from now on. Whoever kept an old copy of the backup’s folder can still open that copy with it. This cannot be undone.");
        switch (kind) {
        case WaysModel.SecurityKey:
        case WaysModel.Browser:
            return Words.sentences(always, qsTr("The passkey itself stays on the key or in the password manager until it is deleted there."));
        case WaysModel.RecoveryKey:
            return Words.sentences(always, qsTr("Destroy the printed sheet afterwards."));
        default:
            return always;
        }
    }
}
