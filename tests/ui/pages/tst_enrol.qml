// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Models
import Coffer.Pages

// Adding ways to unlock, and what an authenticator asks for on the way.
ShellTest {
    name: "Enrol"

    function test_lockedItAsksToUnlockFirst() {
        shell.go(Place.Enrol);
        compare(shell.place, Place.Unlock);
        shell.models.session.unlocked = true;
        shell.models.unlock.unlocked();
        compare(shell.place, Place.Enrol);
        press("Cancel");
        compare(shell.models.enrol.calls, "cancel ");
        compare(shell.place, Place.Ways);
    }

    function test_aKindIsChosenAndWhatIsMissingSaysWhy() {
        ways();
        press("Add a way");
        compare(shell.place, Place.Enrol);
        press("Phone or password manager");
        compare(shell.models.enrol.kind, WaysModel.Browser);
        verify(!find("This computer", shell), "what this computer cannot do is no choice");
        press("Continue");
        compare(shell.models.enrol.calls, "next ");
    }

    function test_aPinIsHandedOverOnceAndForgotten() {
        shell.models.session.unlocked = true;
        shell.models.enrol.step = EnrolFlow.Asking;
        shell.models.enrol.task.state = Task.Working;
        shell.go(Place.Enrol);
        shell.models.enrol.ceremony.step = Ceremony.EnterPin;
        const field = findChild(shell, "pin");
        tryVerify(() => field.activeFocus, 1000, "the PIN can be typed at once");
        for (const digit of "3141")
            keyClick(digit);
        keyClick(Qt.Key_Return);
        compare(shell.models.enrol.ceremony.answered, "3141");
        compare(field.text, "");
        shell.models.enrol.ceremony.wrongBefore = true;
        shell.models.enrol.ceremony.retries = 7;
        tryVerify(() => findText("That is not its PIN. 7 tries left; after the last one the key locks itself, and only erasing it helps.", shell));
    }

    function test_aNewPinIsTypedTwice() {
        shell.models.session.unlocked = true;
        shell.models.enrol.step = EnrolFlow.Asking;
        shell.models.enrol.task.state = Task.Working;
        shell.go(Place.Enrol);
        shell.models.enrol.ceremony.step = Ceremony.NewPin;
        const field = findChild(shell, "pin");
        tryVerify(() => field.activeFocus);
        for (const digit of "3141")
            keyClick(digit);
        keyClick(Qt.Key_Return);
        compare(shell.models.enrol.ceremony.answered, "");
        verify(!find("Set this PIN", shell).enabled);
        for (const digit of "3141")
            keyClick(digit);
        keyClick(Qt.Key_Return);
        compare(shell.models.enrol.ceremony.answered, "3141");
    }

    function test_aFailureOffersAnotherTryAndAnotherWay() {
        shell.models.session.unlocked = true;
        shell.models.enrol.step = EnrolFlow.Asking;
        shell.models.enrol.task.state = Task.Failed;
        shell.models.enrol.task.problem.what = "Nobody touched the key in time";
        shell.go(Place.Enrol);
        verify(findText("Nobody touched the key in time", shell));
        press("Try again");
        press("Use another way");
        compare(shell.models.enrol.calls, "tryAgain back ");
    }

    function test_aStaleProofLeadsToUnlockingAndBack() {
        shell.models.session.unlocked = true;
        shell.models.enrol.step = EnrolFlow.Naming;
        shell.models.enrol.task.state = Task.Failed;
        shell.models.enrol.task.problem.what = "Show once more that it is you";
        shell.models.enrol.task.problem.proofWanted = true;
        shell.go(Place.Enrol);
        press("Show that it is you");
        compare(shell.place, Place.Unlock);
        shell.models.unlock.unlocked();
        compare(shell.place, Place.Enrol);
        compare(shell.models.enrol.calls, "", "nothing that was made is lost");
    }

    function test_theButtonSaysWhatItWaitsFor_data() {
        return [
            {
                tag: "password",
                step: EnrolFlow.Typing,
                missing: EnrolFlow.GoodPassword,
                says: "Type a longer password to go on."
            },
            {
                tag: "sheet",
                step: EnrolFlow.CheckSheet,
                missing: EnrolFlow.TypedGroups,
                says: "Type both groups to go on."
            },
            {
                tag: "name",
                step: EnrolFlow.Naming,
                missing: EnrolFlow.Name,
                says: "Type a name to go on."
            }
        ];
    }

    function test_theButtonSaysWhatItWaitsFor(row) {
        shell.models.session.unlocked = true;
        shell.models.enrol.step = row.step;
        shell.models.enrol.missing = row.missing;
        shell.go(Place.Enrol);
        verify(findText(row.says, shell));
        const button = find(row.step === EnrolFlow.Naming ? "Add this way" : "Continue", shell);
        verify(!button.enabled);
        shell.models.enrol.missing = EnrolFlow.NothingMissing;
        verify(button.enabled);
        verify(!findText(row.says, shell));
    }

    function test_aRecoveryKeyIsPutOnPaperFirst() {
        ways();
        press("Add a way");
        find("Password", shell).trigger();
        press("Recovery key");
        compare(shell.models.enrol.kind, WaysModel.RecoveryKey);
        verify(!find("Password", shell).checked, "one of all");
        shell.models.enrol.step = EnrolFlow.RecoverySheet;
        verify(findText("Put the new recovery key on paper", shell));
        verify(find("Save as PDF", shell));
        press("Check the sheet");
        compare(shell.models.enrol.calls, "next ");
        press("Back");
        compare(shell.models.enrol.calls, "next back ");
    }
}
