// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Models
import Coffer.Pages

// Adding a way to unlock: what the page asks of its model, and what it says, from step to step.
ShellTest {
    name: "EnrolPage"

    function test_keysAreLookedForOnlyWhileAKindIsChosen() {
        const flow = shell.models.enrol;
        verify(!flow.watching);
        ways();
        press("Add a way");
        verify(flow.watching);
        flow.step = EnrolFlow.Asking;
        verify(!flow.watching);
        flow.step = EnrolFlow.ChooseKind;
        verify(flow.watching);
        press("Cancel");
        tryVerify(() => !flow.watching, 1000, "the page is gone");
    }

    function test_whileAWayIsAddedNothingIsSaidOfChanges() {
        const flow = shell.models.enrol;
        shell.models.session.unlocked = true;
        flow.step = EnrolFlow.Naming;
        shell.go(Place.Enrol);
        verify(findText("Nothing has been changed so far.", shell));
        flow.task.state = Task.Working;
        flow.missing = EnrolFlow.Patience;
        verify(!findText("Nothing has been changed so far.", shell));
    }
}
