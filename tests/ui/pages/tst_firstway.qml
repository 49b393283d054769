// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Models

// The first way in, and giving up what was made.
SetupTest {
    name: "FirstWay"

    function test_passwordsAreForgottenWithTheirStep() {
        page.flow.step = SetupFlow.FirstWayIn;
        page.flow.way.kind = WaysModel.Password;
        page.flow.way.step = EnrolFlow.Typing;
        const typed = fields(page);
        compare(typed.length, 2);
        typed[0].forceActiveFocus();
        keyClick("a");
        compare(typed[0].text, "a");
        page.flow.step = SetupFlow.RecoverySheet;
        compare(typed[0].text, "");
    }

    function test_aPasskeyComesFirstAndTheRestIsFolded() {
        page.flow.step = SetupFlow.FirstWayIn;
        verify(find("Create passkey", page));
        verify(!find("Password", page));
        press("Phone or password manager");
        compare(page.flow.way.kind, WaysModel.Browser);
        press("More options");
        find("Only the recovery key, for now", page).trigger(); // it may lie below the window's edge
        compare(page.flow.way.kind, WaysModel.RecoveryKey);
        press("Continue");
        compare(page.flow.calls, "next ");
    }

    function test_whereOnlyAPasswordIsPossibleItIsThereAtOnce() {
        page.flow.way.kind = WaysModel.Password;
        page.flow.step = SetupFlow.FirstWayIn;
        verify(find("Password", page));
    }

    function test_aFailedAuthenticatorIsAskedAgainOrLeft() {
        page.flow.step = SetupFlow.FirstWayIn;
        page.flow.way.step = EnrolFlow.Asking;
        page.flow.way.task.state = Task.Working;
        verify(!find("Try again", page));
        page.flow.way.task.problem.what = "The key was pulled out";
        page.flow.way.task.state = Task.Failed;
        press("Try again");
        press("Use another way");
        compare(page.flow.calls, "next back ");
    }

    function test_cancellingAsksOnceSomethingWasMade() {
        let closed = 0;
        page.closed.connect(() => ++closed);
        page.flow.step = SetupFlow.WhereToKeepIt;
        page.forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(closed, 1);
        compare(page.flow.calls, "cancel ");
        page.flow.step = SetupFlow.RecoverySheet;
        keyClick(Qt.Key_Escape);
        compare(closed, 1, "nothing goes unasked");
        const question = findChild(page, "leaveQuestion");
        tryVerify(() => question.opened);
        verify(question.detail.includes("throw away what you wrote down"));
        keyClick(Qt.Key_Return); // the button that goes on has the focus
        tryVerify(() => !question.visible);
        compare(page.flow.calls, "cancel ");
        page.flow.sheet.saved = true;
        page.flow.way.made = true;
        press("Cancel");
        tryVerify(() => question.opened);
        verify(question.detail.includes("destroy it"));
        verify(question.detail.includes("The passkey that was made stays"));
        question.answer(true);
        compare(closed, 2);
        compare(page.flow.calls, "cancel cancel ");
    }
}
