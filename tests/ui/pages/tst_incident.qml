// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Models
import Coffer.Pages

// Something happened: what leads where.
ShellTest {
    name: "Incident"

    function test_lockedAsksToUnlockAndComesBack() {
        press("Something happened");
        compare(shell.place, Place.Incident);
        verify(findText("What happened?", shell));
        verify(!find("Start", shell));
        press("Replace a recovery key someone saw");
        compare(shell.models.incident.incident, IncidentFlow.SeenRecoveryKey);
        shell.place = Place.Incident;
        shell.go(Place.Unlock);
        shell.models.unlock.unlocked();
        compare(shell.place, Place.Incident);
    }

    function test_unlockedBegins() {
        shell.models.session.unlocked = true;
        shell.place = Place.Incident;
        press("Start");
        compare(shell.models.incident.calls, "begin ");
        shell.models.incident.proofMissing = true;
        verify(!find("Start", shell));
    }

    function test_nothingIsShutOutBeforeOneIsChosen() {
        shell.models.session.unlocked = true;
        shell.place = Place.Incident;
        shell.models.incident.subjects.rows = [
            {
                name: "Blue key",
                time: new Date(),
                kind: SubjectsModel.SecurityKey,
                chosen: false
            }
        ];
        shell.models.incident.step = IncidentFlow.Choose;
        verify(findText("Choose one to go on.", shell));
        press("Shut out");
        compare(shell.models.incident.calls, "");
        press("Blue key");
        press("Shut out");
        compare(shell.models.incident.calls, "next ");
    }

    function test_oneWayLeftAsksForAnother() {
        shell.models.session.unlocked = true;
        shell.models.incident.step = IncidentFlow.Done;
        shell.models.incident.waysLeft = 1;
        shell.place = Place.Incident;
        press("Add a way to unlock");
        compare(shell.place, Place.Enrol);
        compare(shell.models.incident.step, IncidentFlow.Explain);
    }

    function test_whatStaysIsSaidBefore() {
        shell.models.session.unlocked = true;
        shell.place = Place.Incident;
        shell.models.incident.step = IncidentFlow.Choose;
        verify(!findText("Afterwards", shell));
        shell.models.incident.subjects.any = true;
        shell.models.incident.subjects.staying = ["Blue key"];
        shell.models.incident.subjects.rest = SubjectsModel.OneWay;
        verify(findText("Afterwards", shell));
        verify(findText("Blue key", shell));
        verify(findText("Not protected", shell));
        shell.models.incident.subjects.rest = SubjectsModel.Enough;
        verify(!findText("Not protected", shell));
        verify(findText("Cannot be lost together", shell));
    }

    function test_thatThereIsNothingIsSaidInItsOwnWords_data() {
        return [
            {
                tag: "move",
                incident: IncidentFlow.NewComputer,
                title: "No other computer adds to this backup"
            },
            {
                tag: "password manager",
                incident: IncidentFlow.NoPasswordManager,
                title: "No passkey of a password manager opens this backup"
            },
            {
                tag: "reinstalled",
                incident: IncidentFlow.Reinstalled,
                title: "No version yet"
            }
        ];
    }

    function test_thatThereIsNothingIsSaidInItsOwnWords(data) {
        shell.models.session.unlocked = true;
        shell.place = Place.Incident;
        shell.models.incident.incident = data.incident;
        shell.models.incident.step = IncidentFlow.Choose;
        verify(findText(data.title, shell));
        press("Back to the list");
        compare(shell.models.incident.step, IncidentFlow.Explain);
    }

    function test_theEndSaysWhatNoLongerOpens() {
        shell.models.session.unlocked = true;
        shell.models.incident.shutOut = "Recovery key";
        shell.models.incident.step = IncidentFlow.Done;
        shell.place = Place.Incident;
        verify(findText("Recovery key no longer opens this backup", shell));
        shell.models.incident.incident = IncidentFlow.SeenRecoveryKey;
        verify(findText("The old recovery key no longer opens this backup", shell));
        shell.models.incident.incident = IncidentFlow.StolenComputer;
        shell.models.incident.goneToo = ["Touch sensor"];
        verify(findText("Shut out with that computer, as they lived in it: Touch sensor", shell));
    }
}
