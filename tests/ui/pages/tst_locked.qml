// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Models
import Coffer.Pages

// What stays of a page when the backup locks while it is shown.
ShellTest {
    name: "Locked"

    // Of the settings, with one computer, which somebody wants to retire.
    function retireQuestion(): var {
        shell.models.session.unlocked = true;
        shell.models.settings.computers.rows = [
            {
                computer: "a1",
                name: "Old laptop",
                lastBackup: new Date(),
                thisOne: false,
                active: true,
                behind: false
            }
        ];
        shell.place = Place.Settings;
        wait(50);
        findChild(shell, "retireDialog").retire("a1", "Old laptop", false);
        return findChild(shell, "retireQuestion");
    }

    function test_nobodyIsAskedAboutAComputer() {
        const question = retireQuestion();
        tryVerify(() => question.opened);
        shell.models.session.lock();
        tryVerify(() => !question.visible);
        compare(shell.models.settings.computers.changes.calls, "ask a1 ");
    }

    function test_nobodyIsAskedAboutAWay() {
        ways();
        wait(50);
        const dialogs = findChild(shell, "wayDialogs");
        dialogs.remove("a1", "Blue key", WaysModel.SecurityKey);
        tryVerify(() => dialogHas("Remove Blue key?"));
        shell.models.session.lock();
        tryVerify(() => !dialogHas("Remove Blue key?"));
        shell.models.session.unlocked = true;
        dialogs.rename("a1", "Blue key");
        tryVerify(() => dialogHas("Rename Blue key"));
        shell.models.session.lock();
        tryVerify(() => !dialogHas("Rename Blue key"));
        compare(shell.models.ways.changes.calls, "ask a1 ");
    }

    function test_addingAWayAsksToUnlockAndComesBack() {
        ways();
        press("Add a way");
        shell.models.session.lock();
        press("Continue");
        compare(shell.place, Place.Unlock);
        compare(shell.models.enrol.calls, "");
        shell.models.session.unlocked = true;
        shell.models.unlock.unlocked();
        compare(shell.place, Place.Enrol);
    }
}
