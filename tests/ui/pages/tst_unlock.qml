// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Models
import Coffer.Pages

// Unlocking, what it is asked for and what it leaves behind.
ShellTest {
    name: "Unlock"

    function test_restoreAsksToUnlockAndGoesOn() {
        press("Restore");
        compare(shell.place, Place.Unlock);
        shell.models.session.unlocked = true;
        shell.models.unlock.unlocked();
        compare(shell.place, Place.Restore);
        press("Cancel");
        compare(shell.place, Place.Home);
        compare(shell.models.restore.calls, "startOver ");
    }

    function test_addingAWaySaysWhyAndIsLeftToWhereItWasWanted() {
        shell.go(Place.Help);
        shell.go(Place.Enrol);
        verify(findText("Only somebody who can open the backup can add a way to unlock it.", shell));
        keyClick(Qt.Key_Escape);
        compare(shell.place, Place.Help);
    }

    function test_unlockAndLockFromTheSidebar() {
        press("Unlock");
        compare(shell.place, Place.Unlock);
        shell.models.session.unlocked = true;
        shell.models.unlock.unlocked();
        compare(shell.place, Place.Home);
        press("Lock");
        verify(!shell.models.session.unlocked);
    }

    function test_escapeLeavesUnlocking() {
        press("Ways to unlock");
        compare(shell.place, Place.Ways);
        press("Unlock");
        compare(shell.place, Place.Unlock);
        keyClick(Qt.Key_Escape);
        compare(shell.place, Place.Ways);
    }

    function test_passwordIsTriedWithReturnAndForgotten() {
        shell.models.unlock.kind = WaysModel.Password;
        shell.go(Place.Unlock);
        const field = findChild(shell, "password");
        field.forceActiveFocus();
        for (const letter of "abc")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        compare(shell.models.unlock.used, "password abc");
        compare(field.text, "abc", "what was typed stays until it was right");
        shell.models.unlock.task.state = Task.Working;
        keyClick(Qt.Key_Return);
        shell.models.unlock.unlocked();
        tryVerify(() => !findChild(shell, "password"));
    }

    function test_whatWasTypedIsForgottenWhenTheBackupLocks_data() {
        return [
            {
                tag: "password",
                kind: WaysModel.Password
            },
            {
                tag: "recovery key",
                kind: WaysModel.RecoveryKey
            }
        ];
    }

    function test_whatWasTypedIsForgottenWhenTheBackupLocks(row) {
        shell.models.session.unlocked = true;
        shell.models.unlock.purpose = UnlockFlow.ProveAgain;
        shell.models.unlock.kind = row.kind;
        shell.go(Place.Unlock);
        const field = shell.Window.activeFocusItem;
        keyClick("a");
        compare(field.text.toLowerCase(), "a");
        shell.models.session.lock();
        compare(field.text, "");
    }

    function test_aWrongGroupIsShownBesideItsField() {
        shell.models.unlock.wrongGroup = 5;
        shell.go(Place.Unlock);
        verify(findText("Group 5 has a slip: compare it with the sheet.", shell));
    }

    function test_lockedPagesTellNothing() {
        for (const place of [Place.Ways, Place.Versions]) {
            shell.place = place;
            verify(find("Unlock", shell));
        }
    }
}
