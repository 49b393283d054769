// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

// What is said of an incident: its verb, what is needed, what is done, and what that cannot undo.
QtObject {
    required property int incident
    readonly property string title: titleOf(incident)

    readonly property list<int> all: [IncidentFlow.LostKey, IncidentFlow.StolenComputer, IncidentFlow.NewComputer, IncidentFlow.SeenRecoveryKey, IncidentFlow.NoPasswordManager, IncidentFlow.Reinstalled]

    readonly property string needs: {
        switch (incident) {
        case IncidentFlow.NewComputer:
            return qsTr("On the new computer, with the backup unlocked there.");
        case IncidentFlow.Reinstalled:
            return qsTr("One minute. What the backup holds stays in it.");
        default:
            return qsTr("Five minutes. You need a way to unlock that you still have.");
        }
    }

    readonly property string cannotUndo: {
        switch (incident) {
        case IncidentFlow.StolenComputer:
            return qsTr("what that computer had open, somebody may have read. Backups that it made until now stay.");
        case IncidentFlow.NewComputer:
            return qsTr("the old computer adds nothing more once this one has taken over.");
        case IncidentFlow.SeenRecoveryKey:
            return qsTr("whoever has the old key and an old copy of the backup can still read what was backed up before today.");
        case IncidentFlow.NoPasswordManager:
            return qsTr("whoever gets into that account and has an old copy of the backup can still read what was backed up before today.");
        case IncidentFlow.Reinstalled:
            return qsTr("chats that were in the app and in no backup are not in Coffer either.");
        default:
            return qsTr("whoever has the lost device, its PIN and an old copy of the backup can still read what was backed up before today.");
        }
    }

    function titleOf(incident: int): string {
        switch (incident) {
        case IncidentFlow.StolenComputer:
            return qsTr("Shut out a stolen computer");
        case IncidentFlow.NewComputer:
            return qsTr("Move to a new computer");
        case IncidentFlow.SeenRecoveryKey:
            return qsTr("Replace a recovery key someone saw");
        case IncidentFlow.NoPasswordManager:
            return qsTr("Do without a password manager");
        case IncidentFlow.Reinstalled:
            return qsTr("Keep chats after a reinstall");
        default:
            return qsTr("Replace a lost phone or key");
        }
    }

    function detailOf(incident: int): string {
        switch (incident) {
        case IncidentFlow.StolenComputer:
            //: "it" is a computer
            return qsTr("Someone else may have it");
        case IncidentFlow.NewComputer:
            //: "the old one" is a computer
            return qsTr("Go on where the old one stopped");
        case IncidentFlow.SeenRecoveryKey:
            return qsTr("A photo, a glance, a lost sheet");
        case IncidentFlow.NoPasswordManager:
            //: "its" of a password manager
            return qsTr("Its account is closed or gone");
        case IncidentFlow.Reinstalled:
            return qsTr("The app started again from zero");
        default:
            //: "it" is a phone or key
            return qsTr("It was lost, broken or stolen");
        }
    }

    function pictureOf(incident: int): string {
        switch (incident) {
        case IncidentFlow.StolenComputer:
            return "desktop-tower";
        case IncidentFlow.NewComputer:
            return "laptop";
        case IncidentFlow.SeenRecoveryKey:
            return "eye";
        case IncidentFlow.NoPasswordManager:
            return "vault";
        case IncidentFlow.Reinstalled:
            return "chat-circle-dots";
        default:
            return "device-mobile";
        }
    }

    // What to do, in order: a step and what it means.
    function steps(): list<string> {
        switch (incident) {
        case IncidentFlow.StolenComputer:
            //: a step; "it" is a computer
            return [qsTr("Say which computer is gone"), qsTr("Coffer shows when each one last wrote to the backup"), qsTr("Shut it out"), qsTr("Nothing that it adds from now on counts, and ways to unlock that live in it go, too"), qsTr("Read a sample back"), qsTr("Ends with a test of what you still have")];
        case IncidentFlow.NewComputer:
            return [qsTr("Say which computer this one replaces"), qsTr("The old computer is retired"), qsTr("Choose what to keep here"), qsTr("What is in the backup already is not stored again"), qsTr("Read a sample back"), qsTr("Ends with a test, and the first backup from here")];
        case IncidentFlow.SeenRecoveryKey:
            return [qsTr("Put a new recovery key on paper"), qsTr("Print it, and type two groups back"), qsTr("Open the backup with it"), qsTr("Coffer does this by itself: the new key is proven first"), qsTr("Shut the old key out"), qsTr("Destroy every sheet of it")];
        case IncidentFlow.NoPasswordManager:
            return [qsTr("Say which passkey was in it"), qsTr("Coffer lists the passkeys of browsers and accounts"), qsTr("Shut it out"), qsTr("Nothing backed up from now on opens with it; do the same for every other passkey there"), qsTr("Add another way and test it"), qsTr("Ends with two ways in, both proven")];
        case IncidentFlow.Reinstalled:
            return [qsTr("Choose the last version from before"), qsTr("It holds the chats as they were"), qsTr("Keep it for good"), qsTr("No rule forgets it, and new exports go into versions of their own"), qsTr("Read a sample back"), qsTr("Ends with a test; with “Restore” you get the chats back")];
        default:
            return [qsTr("Say which phone or key is gone"), qsTr("Coffer lists all that open the backup"), qsTr("Shut it out"), qsTr("Nothing backed up from now on opens with it"), qsTr("Add the new phone or key and test it"), qsTr("Ends with two ways in, both proven")];
        }
    }
}
