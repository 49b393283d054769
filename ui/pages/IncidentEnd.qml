// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// How an incident ended: what counts no more, what is left, and the test that shows it. Where one way is left, the next
// thing to do is to add another.
ColumnLayout {
    id: view

    required property IncidentFlow flow
    readonly property bool aboutWays: flow.incident !== IncidentFlow.Reinstalled && flow.incident !== IncidentFlow.NewComputer
    readonly property bool more: aboutWays && flow.rest !== SubjectsModel.Enough // ways are needed
    readonly property bool good: flow.untested.what === ""

    signal wayWanted
    signal homeWanted

    spacing: Theme.space.wide

    Card {
        Layout.fillWidth: true
        spacing: Theme.space.normal

        StateHead {
            Layout.fillWidth: true
            iconName: view.good && !view.more ? "shield-check" : "shield-warning"
            tone: view.good && !view.more ? StateHead.Good : StateHead.Attention
            title: view.title()
            sentence: view.test()
        }

        Hint {
            Layout.fillWidth: true
            visible: view.flow.goneToo.length > 0
            iconName: "lock-simple"
            //: %1 is the name of a way to unlock that lived in a computer, or several of them
            text: qsTr("Shut out with that computer, as they lived in it: %1").arg(NameList.joined(view.flow.goneToo))
        }

        Hint {
            Layout.fillWidth: true
            visible: view.flow.incident === IncidentFlow.SeenRecoveryKey
            iconName: "scroll"
            text: qsTr("Destroy every sheet of the old key, and keep the new one with your passport.")
        }

        Hint {
            Layout.fillWidth: true
            visible: !view.flow.recorded && view.good && view.flow.files > 0
            text: qsTr("This computer does not add to the backup, so the test is not written down in it.")
        }
    }

    IncidentRest {
        Layout.fillWidth: true
        visible: view.aboutWays
        heading: qsTr("What opens the backup now")
        staying: [...view.flow.staying]
        goingToo: []
        rest: view.flow.rest
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.small

        Button {
            text: qsTr("Back to the list")
            onClicked: view.flow.leave()
        }

        Item {
            Layout.fillWidth: true
        }

        Button {
            visible: view.flow.incident === IncidentFlow.NewComputer
            kind: Button.Primary
            text: qsTr("Go to the first backup")
            onClicked: view.homeWanted()
        }

        Button {
            visible: view.aboutWays
            kind: view.more ? Button.Primary : Button.Secondary
            text: qsTr("Add a way to unlock")
            onClicked: view.wayWanted()
        }
    }

    function title(): string {
        if (flow.incident === IncidentFlow.Reinstalled)
            return qsTr("That version is kept for good");
        if (flow.incident === IncidentFlow.NewComputer)
            return qsTr("This computer goes on from here");
        if (flow.incident === IncidentFlow.SeenRecoveryKey)
            return qsTr("The old recovery key no longer opens this backup");
        if (flow.incident === IncidentFlow.StolenComputer)
            //: %1 is the name of a computer
            return qsTr("%1 no longer adds to this backup").arg(flow.shutOut);
        //: %1 is the name of a way to unlock
        return qsTr("%1 no longer opens this backup").arg(flow.shutOut);
    }

    function test(): string {
        if (!good)
            return Words.told(flow.untested.what, "", flow.untested.next);
        if (flow.files === 0)
            return qsTr("There is no version yet that could be read back.");
        //: %Ln is how many files were read back as a test
        return qsTr("Read back and good: %Ln file(s).", "", flow.files);
    }
}
