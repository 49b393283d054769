// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Controls

// A recovery key is typed from paper without reaching for the mouse, or pasted as it was copied.
TestCase {
    id: test

    name: "KeyInput"
    when: windowShown
    width: 700
    height: 300
    visible: true

    Component {
        id: component

        KeyInput {
            width: 600
            groups: 4
            groupLength: 5
            focus: true
        }
    }

    property KeyInput input: null

    function init() {
        input = createTemporaryObject(component, test);
        input.focusGroup(0);
    }

    function type(letters: string) {
        for (const letter of letters)
            keyClick(letter);
    }

    function test_fullGroupsHandOn() {
        type("7qk2m9hx4t");
        compare(input.typed().toUpperCase(), "7QK2M-9HX4T--");
    }

    function test_backspaceGoesBack() {
        type("7qk2m");
        keyClick(Qt.Key_Backspace);
        keyClick(Qt.Key_Backspace);
        compare(input.typed().toUpperCase(), "7QK2---");
    }

    function test_dashesAndSpacesAreNotTyped() {
        type("7q-k 2");
        compare(input.typed().toUpperCase(), "7QK2---");
    }

    function test_pastedKeySpreads_data() {
        return [
            {
                tag: "dashes",
                text: "7QK2M-9HX4T-B0RN6-W3EZA"
            },
            {
                tag: "spaces and lines",
                text: "7QK2M 9HX4T\nB0RN6 W3EZA\n"
            },
            {
                tag: "small letters",
                text: "7qk2m9hx4tb0rn6w3eza"
            }
        ];
    }

    function test_pastedKeySpreads(data) {
        input.spread(0, data.text);
        compare(input.typed(), "7QK2M-9HX4T-B0RN6-W3EZA");
    }

    function test_forgetLeavesNothing() {
        type("7qk2m9hx4t");
        input.forget();
        compare(input.typed(), "---");
    }
}
