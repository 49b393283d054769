// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Models
import Coffer.Pages

// What the page of settings asks for.
ShellTest {
    name: "Settings"

    // Without the mouse: the page is longer than the window.
    function trigger(name: string) {
        tryVerify(() => find(name, shell) !== null, 1000, `no button "${name}"`);
        const part = find(name, shell);
        if (part.trigger)
            part.trigger();
        else
            part.clicked();
    }

    function test_retiringAComputerIsAskedFor() {
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
        openPage();
        const changes = shell.models.settings.computers.changes;
        trigger("Retire");
        const question = findChild(shell, "retireQuestion");
        tryVerify(() => question.opened);
        compare(question.title, "Retire Old laptop?");
        keyClick(Qt.Key_Return); // Cancel has the focus
        tryVerify(() => !question.visible);
        compare(changes.calls, "ask a1 ");
        changes.ends.rows = [
            {
                lastWrote: new Date(),
                entries: 12
            },
            {
                lastWrote: new Date(),
                entries: 3
            }
        ];
        trigger("Retire");
        tryVerify(() => question.opened);
        keyClick(Qt.Key_Tab, Qt.ShiftModifier); // from Cancel to the histories
        keyClick(Qt.Key_Escape);
        tryVerify(() => !question.visible);
        trigger("Retire");
        tryVerify(() => question.opened);
        findChild(shell, "retireDialog").chosen = 1;
        question.answer(true);
        compare(changes.calls, "ask a1 ask a1 ask a1 retire a1 1 ");
    }

    function test_whatRetiringFoundIsTold() {
        shell.models.session.notices.rows = [
            {
                what: "The records of the retired computer are not whole",
                next: "",
                details: ""
            }
        ];
        openPage();
        tryVerify(() => findText("The records of the retired computer are not whole", shell));
    }

    function openPage() {
        shell.models.settings.kept.sources.rows = [
            {
                name: "Exports",
                path: "/home/eva/Exports",
                folder: true,
                counted: true,
                files: 3,
                bytes: 1000,
                unreadable: 0,
                watched: false
            },
            {
                name: "Letters",
                path: "/home/eva/Letters",
                folder: true,
                counted: true,
                files: 3,
                bytes: 1000,
                unreadable: 0,
                watched: false
            }
        ];
        shell.place = Place.Settings;
    }

    function test_theScheduleIsChosen() {
        openPage();
        trigger("Every hour");
        compare(shell.models.settings.schedule.rhythm, ScheduleModel.Hourly);
        trigger("Every day");
        compare(shell.models.settings.schedule.rhythm, ScheduleModel.Daily);
        verify(findText("Time of day", shell));
        trigger("Never");
        compare(shell.models.settings.schedule.rhythm, ScheduleModel.Never);
        verify(!findText("Time of day", shell));
    }

    function test_aFolderIsWatched() {
        openPage();
        trigger("Watch");
        compare(shell.models.settings.kept.sources.rows[0].watched, true);
        compare(shell.models.settings.kept.sources.rows[1].watched, false);
    }

    function test_theLastSourceStays() {
        openPage();
        trigger("Leave out Exports");
        compare(shell.models.settings.kept.sources.count, 1);
        verify(!find("Leave out Letters", shell));
    }

    function test_lockingIsChosen() {
        openPage();
        trigger("30 min");
        compare(shell.models.settings.autoLock.minutes, 30);
    }

    function test_withoutASchedulerNothingIsOffered() {
        openPage();
        shell.models.settings.schedule.known = false;
        shell.models.settings.schedule.task.state = Task.Failed;
        shell.models.settings.schedule.task.problem.what = "This computer starts no backups by itself";
        wait(0);
        verify(!find("Every hour", shell));
        verify(findText("This computer starts no backups by itself", shell));
    }
}
