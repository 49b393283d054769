// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Models
import Coffer.Pages

// Testing, renaming and removing ways to unlock.
ShellTest {
    name: "Ways"

    function test_aTestNamesItsWay() {
        ways();
        press("Test");
        compare(shell.place, Place.Unlock);
        compare(shell.models.unlock.tested, "Blue key");
        verify(findText("Test Blue key", shell));
        press("Start the test");
        compare(shell.models.unlock.used, "device");
        shell.models.unlock.unlocked();
        compare(shell.place, Place.Ways);
    }

    function test_theMenuOfAWayStaysInThePage() {
        ways();
        verify(findText("Last proven", shell), "the columns have room");
        press("More for Blue key");
        tryVerify(() => find("Rename", shell.Window.contentItem));
        const more = find("More for Blue key", shell);
        const edge = more.mapToItem(shell, more.width, 0).x;
        const item = find("Rename", shell.Window.contentItem);
        tryVerify(() => item.mapToItem(shell, item.width, 0).x <= edge);
        keyClick(Qt.Key_Escape);
    }

    function test_removingAsksFirst() {
        ways();
        wait(50);
        const dialogs = findChild(shell, "wayDialogs");
        dialogs.remove("a1", "Blue key", WaysModel.SecurityKey);
        compare(shell.models.ways.changes.calls, "ask a1 ");
        keyClick(Qt.Key_Return); // Cancel has the focus
        compare(shell.models.ways.changes.calls, "ask a1 ");
    }

    function test_removingSaysBeforehandWhatIsLeft() {
        ways();
        wait(50);
        const dialogs = findChild(shell, "wayDialogs");
        dialogs.remove("a1", "Blue key", WaysModel.SecurityKey);
        tryVerify(() => dialogHas("Afterwards the backup opens with: Recovery key, Green key."));
        tryVerify(() => dialogHas("Cannot be lost together"));
        pressInDialog("Cancel");
        shell.models.ways.changes.rest = SubjectsModel.AllHere;
        dialogs.remove("a1", "Blue key", WaysModel.SecurityKey);
        tryVerify(() => dialogHas("All that is left needs a computer or a password manager. Add a printed recovery key or a security key."));
        verify(dialogHas("Not protected"));
        pressInDialog("Cancel");
        shell.models.ways.changes.rest = SubjectsModel.OneWay;
        dialogs.remove("a1", "Blue key", WaysModel.SecurityKey);
        tryVerify(() => dialogHas("One way to unlock is left. When that is lost, nobody can open this backup: add another one at once."));
        pressInDialog("Remove it");
        compare(shell.models.ways.changes.calls, "ask a1 ask a1 ask a1 remove a1 ");
    }

    function test_aNameThatIsRefusedStaysInItsFieldWithTheReason() {
        ways();
        wait(50);
        const changes = shell.models.ways.changes;
        const dialogs = findChild(shell, "wayDialogs");
        dialogs.rename("a1", "Blue key");
        wait(50);
        for (const letter of "xy")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        compare(changes.calls, "rename a1 Blue keyxy ");
        verify(dialogHas("Rename it"), "it stays until the name is taken");
        changes.task.problem.what = "Another way has this name";
        changes.task.state = Task.Failed;
        tryVerify(() => dialogHas("Another way has this name"));
        keyClick(Qt.Key_Backspace);
        keyClick(Qt.Key_Return);
        compare(changes.calls, "rename a1 Blue keyxy rename a1 Blue keyx ");
        changes.renamed();
        tryVerify(() => !dialogHas("Rename it"));
    }

    function test_aRenamingThatIsGivenUpLeavesNoReasonOnThePage() {
        ways();
        wait(50);
        const changes = shell.models.ways.changes;
        findChild(shell, "wayDialogs").rename("a1", "Blue key");
        wait(50);
        changes.task.problem.what = "Another way has this name";
        changes.task.state = Task.Failed;
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialogHas("Rename it"));
        verify(!dialogHas("Another way has this name"));
    }

    function test_whatAFailedUnlockingCouldNotWriteDownIsTold() {
        ways();
        press("Test");
        shell.models.session.notices.rows = [
            {
                what: "Something could not be written down",
                next: "",
                details: ""
            }
        ];
        tryVerify(() => findText("Something could not be written down", shell));
    }
}
