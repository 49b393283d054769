// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Controls
import Coffer.Models
import Coffer.Pages

// Setting up: what may be left, what may not, and what is forgotten on the way.
TestCase {
    id: test

    name: "SetUp"
    when: windowShown
    width: 1200
    height: 780
    visible: true

    Component {
        id: component

        SetupPage {
            width: 1200
            height: 780
            focus: true
            flow: SetupFlow {}
        }
    }

    property SetupPage page: null

    function init() {
        page = createTemporaryObject(component, test);
    }

    function find(name, item) {
        for (const child of Array.from(item.children)) {
            if (!child.visible)
                continue;
            if (child.text === name)
                return child;
            const found = find(name, child);
            if (found)
                return found;
        }
        return null;
    }

    function fields(item) {
        let all = item instanceof TextField ? [item] : [];
        for (const child of Array.from(item.children)) {
            if (child.visible)
                all = all.concat(fields(child));
        }
        return all;
    }

    function press(name: string) {
        tryVerify(() => find(name, page) !== null, 1000, `no button "${name}"`);
        wait(50); // for the layout
        mouseClick(find(name, page));
    }

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

    function test_theSheetCannotBeLeftForLaterUnsaved() {
        page.flow.step = SetupFlow.RecoverySheet;
        verify(!find("Do this later", page));
        page.flow.sheetSaved = true;
        press("Do this later");
        compare(page.flow.calls, "postponeSheet ");
    }

    function test_theKeyIsOnTheScreenOnlyWhileItIsShown() {
        verify(!find("7QK2M", page));
        page.flow.step = SetupFlow.RecoverySheet;
        verify(find("7QK2M", page));
        press("Hide");
        verify(!page.flow.revealed);
        verify(!find("7QK2M", page));
        page.flow.revealed = true;
        page.flow.step = SetupFlow.CheckSheet;
        verify(!find("7QK2M", page));
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
        verify(find("Right.", page));
        page.flow.step = SetupFlow.Review;
        compare(first.text, "");
    }

    function test_passwordsAreForgottenWithTheirStep() {
        page.flow.step = SetupFlow.FirstWayIn;
        page.flow.firstWay = SetupFlow.Password;
        const typed = fields(page);
        compare(typed.length, 2);
        typed[0].forceActiveFocus();
        keyClick("a");
        compare(typed[0].text, "a");
        page.flow.step = SetupFlow.RecoverySheet;
        compare(typed[0].text, "");
    }

    function test_nothingIsPressedWhileItWorks() {
        page.flow.step = SetupFlow.Review;
        page.flow.task.state = Task.Working;
        for (const name of ["Cancel", "Back", "Create the backup"])
            verify(!find(name, page), name);
        verify(find("One moment", page));
    }
}
