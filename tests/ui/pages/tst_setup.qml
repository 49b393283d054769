// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Models

// Setting up: what may be left, what may not, and what is forgotten on the way.
SetupTest {
    name: "SetUp"

    function test_whatIsMissingIsSaidBesideTheButton() {
        page.flow.missing = SetupFlow.Sources;
        verify(!find("Continue", page).enabled);
        verify(find("Choose something to keep to go on.", page));
        page.flow.missing = SetupFlow.NothingMissing;
        press("Continue");
        compare(page.flow.calls, "next ");
    }

    function test_returnGoesOnOnlyWhenNothingIsMissing() {
        page.flow.missing = SetupFlow.Sources;
        page.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(page.flow.calls, "");
        page.flow.missing = SetupFlow.NothingMissing;
        keyClick(Qt.Key_Return);
        compare(page.flow.calls, "next ");
    }

    function test_thereIsNoBackAtTheFirstStep() {
        verify(!find("Back", page));
        page.flow.step = SetupFlow.Review;
        press("Back");
        press("Create the backup");
        compare(page.flow.calls, "back start ");
    }

    function test_beforeTheStartItSaysAgainThatItIsTheSameDisk() {
        page.flow.step = SetupFlow.Review;
        verify(!find("This is the disk that your chats are on", page));
        page.flow.sameDisk = true;
        verify(find("This is the disk that your chats are on", page));
    }

    function test_theSheetCannotBeLeftForLaterUnsaved() {
        page.flow.step = SetupFlow.RecoverySheet;
        verify(!find("Do this later", page));
        page.flow.sheet.saved = true;
        press("Do this later");
        compare(page.flow.calls, "postponeSheet ");
    }

    function test_theKeyIsOnTheScreenOnlyWhileItIsShown() {
        verify(!find("7QK2M", page));
        page.flow.step = SetupFlow.RecoverySheet;
        verify(find("7QK2M", page));
        press("Hide");
        verify(!page.flow.sheet.revealed);
        verify(!find("7QK2M", page));
        page.flow.sheet.revealed = true;
        page.flow.step = SetupFlow.CheckSheet;
        verify(!find("7QK2M", page));
    }

    function test_aSheetThatOpensNothingAnyMoreIsSaidBesideTheNewOne() {
        page.flow.step = SetupFlow.RecoverySheet;
        const words = "The sheet that you saved or printed before opens nothing any more.";
        verify(!find(words, page));
        page.flow.sheet.voided = true;
        verify(find(words, page));
        verify(find("Destroy it and use this one.", page));
    }

    function test_groupsTypedBack() {
        page.flow.step = SetupFlow.CheckSheet;
        const [first, second] = fields(page);
        first.forceActiveFocus();
        for (const letter of "w3ezb")
            keyClick(letter);
        verify(find("That is not group 4. Compare it with the sheet.", page));
        compare(first.text.toLowerCase(), "w3ezb", "what was typed stays");
        keyClick(Qt.Key_Backspace);
        keyClick("a");
        verify(find("This group is right.", page));
        page.flow.step = SetupFlow.Review;
        compare(first.text, "");
    }

    function test_nothingIsPressedWhileItWorks() {
        page.flow.step = SetupFlow.Review;
        page.flow.task.state = Task.Working;
        for (const name of ["Cancel", "Back", "Create the backup"])
            verify(!find(name, page), name);
        verify(find("One moment", page));
    }
}
