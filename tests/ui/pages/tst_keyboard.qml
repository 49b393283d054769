// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Controls
import Coffer.Models
import Coffer.Pages

// Where the keyboard goes when a step of a task follows another: what is wanted next can be typed at once, and nothing
// goes into what nobody sees.
ShellTest {
    name: "Keyboard"

    function enrol(step: int): EnrolFlow {
        shell.models.session.unlocked = true;
        shell.models.enrol.step = step;
        shell.go(Place.Enrol);
        return shell.models.enrol;
    }

    function keyboard(): Item {
        return shell.Window.activeFocusItem;
    }

    function typesInto(label: string): bool {
        return keyboard() instanceof TextField && keyboard().visible && keyboard().label === label;
    }

    function test_aPasswordCanBeTypedAtOnce() {
        const flow = enrol(EnrolFlow.ChooseKind);
        flow.step = EnrolFlow.Typing;
        tryVerify(() => typesInto("Password for the backup"));
    }

    function test_aNameCanBeTypedAtOnce() {
        const flow = enrol(EnrolFlow.Typing);
        tryVerify(() => typesInto("Password for the backup"));
        keyClick("a");
        flow.step = EnrolFlow.Naming;
        tryVerify(() => typesInto("Name of this way to unlock"));
        keyClick("z");
        compare(flow.name, "z");
    }

    function test_groupsCanBeTypedAtOnce() {
        const flow = enrol(EnrolFlow.RecoverySheet);
        flow.step = EnrolFlow.CheckSheet;
        tryVerify(() => typesInto("Group 4 of the recovery key"));
    }

    function test_whereNothingIsTypedReturnGoesOn() {
        const flow = enrol(EnrolFlow.CheckSheet);
        tryVerify(() => keyboard() instanceof TextField);
        const field = keyboard();
        flow.step = EnrolFlow.RecoverySheet;
        tryVerify(() => keyboard() !== field);
        keyClick(Qt.Key_Return);
        compare(flow.calls, "next ");
    }

    function test_aButtonThatIsGoneIsNotPressed() {
        const flow = enrol(EnrolFlow.Naming);
        find("Add this way", shell).forceActiveFocus(Qt.TabFocusReason);
        flow.task.state = Task.Working;
        tryVerify(() => keyboard().visible);
        keyClick(Qt.Key_Return);
        compare(flow.calls, "");
        verify(shell.activeFocus, "the keys stay in the window");
    }

    function test_settingUpTakesThePasswordAtOnce() {
        shell.place = Place.SetUp;
        const flow = shell.models.setup;
        flow.step = SetupFlow.FirstWayIn;
        flow.way.kind = WaysModel.Password;
        flow.way.step = EnrolFlow.Typing;
        tryVerify(() => typesInto("Password for the backup"));
        flow.way.step = EnrolFlow.Naming;
        tryVerify(() => typesInto("Name of this way to unlock"));
        flow.step = SetupFlow.RecoverySheet;
        tryVerify(() => keyboard().visible && !(keyboard() instanceof TextField));
        flow.step = SetupFlow.CheckSheet;
        tryVerify(() => typesInto("Group 4 of the recovery key"));
        flow.step = SetupFlow.Review;
        tryVerify(() => keyboard().visible && !(keyboard() instanceof TextField));
        keyClick(Qt.Key_Return);
        compare(flow.calls, "start ");
    }
}
