// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Controls

// What every part promises that can be pressed: the keyboard reaches and presses it, and it has a name and a role.
TestCase {
    id: test

    name: "Buttons"
    when: windowShown
    width: 600
    height: 400
    visible: true

    component Recorder: Column {
        property int presses: 0

        Button {
            objectName: "first"
            text: "Back up now"
            onClicked: parent.presses += 1
        }

        IconButton {
            objectName: "second"
            text: "More about Blue YubiKey"
            icon.name: "dots-three"
            onClicked: parent.presses += 1
        }

        CheckBox {
            objectName: "third"
            name: "Kamakura weekend"
        }

        RadioButton {
            objectName: "fourth"
            text: "Always dark"
        }

        Fold {
            objectName: "fifth"
            title: "Details"
        }
    }

    Component {
        id: recorder

        Recorder {}
    }

    property Recorder parts: null

    function init() {
        parts = createTemporaryObject(recorder, test);
        findChild(parts, "first").forceActiveFocus(Qt.TabFocusReason);
    }

    function test_returnEnterAndSpacePress_data() {
        return [
            {
                tag: "Return",
                key: Qt.Key_Return
            },
            {
                tag: "Enter",
                key: Qt.Key_Enter
            },
            {
                tag: "Space",
                key: Qt.Key_Space
            }
        ];
    }

    function test_returnEnterAndSpacePress(data) {
        keyClick(data.key);
        compare(parts.presses, 1);
        keyClick(Qt.Key_Tab);
        verify(findChild(parts, "second").activeFocus);
        keyClick(data.key);
        compare(parts.presses, 2);
    }

    function test_disabledButtonIsNotPressed() {
        const button = findChild(parts, "first");
        button.enabled = false;
        mouseClick(button);
        keyClick(Qt.Key_Return);
        compare(parts.presses, 0);
    }

    function test_tabGoesThroughAllInOrder() {
        for (const name of ["first", "second", "third", "fourth"]) {
            verify(findChild(parts, name).activeFocus, name);
            keyClick(Qt.Key_Tab);
        }
        verify(!findChild(parts, "fourth").activeFocus);
        keyClick(Qt.Key_Return);
        verify(findChild(parts, "fifth").open);
    }

    function test_ringShowsForTheKeyboardOnly() {
        const button = findChild(parts, "first");
        verify(button.visualFocus);
        mouseClick(findChild(parts, "second"));
        verify(!findChild(parts, "second").visualFocus);
    }

    function test_spaceTicks() {
        findChild(parts, "third").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(findChild(parts, "third").checked);
    }

    function test_namesAndRoles() {
        compare(findChild(parts, "first").Accessible.name, "Back up now");
        compare(findChild(parts, "first").Accessible.role, Accessible.Button);
        compare(findChild(parts, "second").Accessible.name, "More about Blue YubiKey");
        compare(findChild(parts, "third").Accessible.name, "Kamakura weekend");
        compare(findChild(parts, "third").Accessible.role, Accessible.CheckBox);
        verify(findChild(parts, "third").Accessible.checkable);
        compare(findChild(parts, "fourth").Accessible.role, Accessible.RadioButton);
    }

    function test_targetsAreLargeEnough() {
        for (const name of ["first", "second", "third", "fourth"]) {
            verify(findChild(parts, name).height >= 36, name);
            verify(findChild(parts, name).width >= 36, name);
        }
    }
}
