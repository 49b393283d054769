// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Models
import Coffer.Pages

// The ways through the window.
ShellTest {
    name: "Shell"

    function test_withoutABackupSetUpIsOffered() {
        shell.models.session.hasBackup = false;
        press("Set up a backup");
        compare(shell.place, Place.SetUp);
        press("Cancel");
        compare(shell.models.setup.calls, "cancel ");
        compare(shell.place, Place.Home);
        verify(find("Set up a backup", shell));
    }

    function test_startedSetUpRunsTheFirstBackup() {
        shell.place = Place.SetUp;
        shell.models.setup.started();
        compare(shell.place, Place.Home);
        compare(shell.models.run.starts, 1);
    }

    function test_aPageMadeALittleAtATimeComesWholeAndTakesTheKeys() {
        shell.atOnce = false;
        shell.models.session.unlocked = true;
        shell.models.enrol.step = EnrolFlow.Asking;
        shell.models.enrol.task.state = Task.Working;
        shell.models.enrol.ceremony.step = Ceremony.EnterPin;
        shell.go(Place.Enrol);
        verify(!findChild(shell, "pin")?.visible, "nothing of it shows before it is whole");
        tryVerify(() => findChild(shell, "pin")?.activeFocus, 5000, "the PIN can be typed at once");
    }

    function test_backUpNow() {
        press("Back up now");
        compare(shell.models.run.starts, 1);
        shell.models.run.task.state = Task.Working;
        verify(!find("Back up now", shell));
        press("Stop");
        verify(shell.models.run.task.stopping);
        verify(!find("Stop", shell));
    }

    function test_onlyOneFilledButtonOffersTheBackup() {
        shell.models.home.verdict = HomeModel.NeedsAttention;
        shell.models.home.reasons.rows = [
            {
                kind: "same-disk",
                title: "The same disk",
                text: "Both are gone.",
                action: ReasonsModel.NoAction
            },
            {
                kind: "old-backup",
                title: "It is old",
                text: "Back up.",
                action: ReasonsModel.BackUpNow
            }
        ];
        wait(0);
        verify(find("Back up now", shell));
        press("Back up now");
        compare(shell.models.run.starts, 1);
    }
}
