// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Coffer.Models

// What adding a way to unlock says at each step.
QtObject {
    function steps(kind: int): list<string> {
        switch (kind) {
        case WaysModel.Password:
            return [qsTr("Kind of way"), qsTr("Password"), qsTr("Name")];
        case WaysModel.RecoveryKey:
            return [qsTr("Kind of way"), qsTr("Recovery sheet"), qsTr("Name")];
        case WaysModel.Both:
            return [qsTr("Kind of way"), qsTr("Password"), qsTr("Connect and touch"), qsTr("First test"), qsTr("Name")];
        default:
            return [qsTr("Kind of way"), qsTr("Connect and touch"), qsTr("First test"), qsTr("Name")];
        }
    }

    // Which of the steps it is at.
    function position(flow: EnrolFlow): int {
        const last = steps(flow.kind).length - 1;
        switch (flow.step) {
        case EnrolFlow.ChooseKind:
            return 0;
        case EnrolFlow.Asking:
            return flow.ceremony.firstTest ? last - 1 : last - 2;
        case EnrolFlow.Naming:
            return last;
        case EnrolFlow.Added:
            return last + 1;
        default:
            return 1;
        }
    }

    function title(flow: EnrolFlow): string {
        switch (flow.step) {
        case EnrolFlow.ChooseKind:
            return qsTr("What else should open your backup?");
        case EnrolFlow.Typing:
            return qsTr("Choose a password");
        case EnrolFlow.Asking:
            return WayWords.name(flow.kind);
        case EnrolFlow.RecoverySheet:
            return qsTr("Put the new recovery key on paper");
        case EnrolFlow.CheckSheet:
            return qsTr("Type two groups from the sheet");
        case EnrolFlow.Naming:
            return asked(flow.kind) ? qsTr("It works. What do you want to call it?") : qsTr("What do you want to call it?");
        default:
            //: %1 is the name of a way to unlock
            return qsTr("%1 opens your backup now").arg(flow.name);
        }
    }

    function sentence(flow: EnrolFlow): string {
        switch (flow.step) {
        case EnrolFlow.ChooseKind:
            return qsTr("Best is a way that is not lost together with the others. With a passkey there is nothing to remember and nothing to type.");
        case EnrolFlow.Typing:
            //: "it" is the password
            return flow.kind === WaysModel.Both ? qsTr("It opens the backup only together with the security key, which comes next.") : "";
        case EnrolFlow.RecoverySheet:
            //: "it" is the recovery key
            return qsTr("It opens the backup when every device is gone. Coffer keeps no copy. It counts once you have added it at the end.");
        case EnrolFlow.CheckSheet:
            return qsTr("Type them from the paper or file, not from memory: this shows that the sheet can be read.");
        case EnrolFlow.Naming:
            return asked(flow.kind) ? qsTr("The new way to unlock was tried twice and gave the same secret both times.") : "";
        case EnrolFlow.Added:
            return qsTr("The backup was opened with it once before it was added.");
        default:
            return "";
        }
    }

    // What the button that goes on waits for.
    function missing(flow: EnrolFlow): string {
        switch (flow.missing) {
        case EnrolFlow.AnyKind:
            //: one of the kinds of ways to unlock
            return qsTr("Choose one to go on.");
        case EnrolFlow.GoodPassword:
            return qsTr("Type a longer password to go on.");
        case EnrolFlow.SamePassword:
            return qsTr("Type the same password twice to go on.");
        case EnrolFlow.TypedGroups:
            return qsTr("Type both groups to go on.");
        case EnrolFlow.Name:
            return qsTr("Type a name to go on.");
        default:
            return flow.step === EnrolFlow.Added || adding(flow) ? "" : qsTr("Nothing has been changed so far.");
        }
    }

    // Whether the way is being written into the backup.
    function adding(flow: EnrolFlow): bool {
        return flow.step === EnrolFlow.Naming && flow.missing === EnrolFlow.Patience;
    }

    function next(step: int): string {
        switch (step) {
        case EnrolFlow.Asking:
            return qsTr("Try again");
        case EnrolFlow.RecoverySheet:
            return qsTr("Check the sheet");
        case EnrolFlow.Naming:
            //: button: adds the new way to unlock
            return qsTr("Add this way");
        default:
            return step === EnrolFlow.Added ? qsTr("Close") : qsTr("Continue");
        }
    }

    // Whether a device was asked, and not only something typed or printed.
    function asked(kind: int): bool {
        return kind !== WaysModel.Password && kind !== WaysModel.RecoveryKey;
    }
}
