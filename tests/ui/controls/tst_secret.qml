// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Controls

// What shows a secret shows it only when asked to, to eyes and to screen readers alike.
TestCase {
    id: test

    name: "Secret"
    when: windowShown
    width: 900
    height: 600
    visible: true

    Component {
        id: group

        SecretGroup {
            number: 3
            text: "B0RN6"
            shown: false
        }
    }

    Component {
        id: field

        SecretField {
            label: "Password"
            width: 300
        }
    }

    function test_hiddenGroupTellsNothing() {
        const hidden = createTemporaryObject(group, test);
        compare(hidden.Accessible.name, "Group 3: hidden");
        for (const words of [hidden.children[0].text, hidden.children[1].text, hidden.Accessible.description])
            verify(!words.includes("B0RN6"));
    }

    function test_shownGroupIsSpelled() {
        const shown = createTemporaryObject(group, test, {
            shown: true
        });
        compare(shown.Accessible.name, "Group 3: B 0 R N 6");
        compare(shown.children[1].text, "B0RN6");
    }

    function test_showingMovesNothing() {
        const secret = createTemporaryObject(group, test);
        const width = secret.implicitWidth;
        secret.shown = true;
        compare(secret.implicitWidth, width);
    }

    function test_passwordIsHiddenUntilAsked() {
        const password = createTemporaryObject(field, test);
        password.forceActiveFocus();
        keyClick(Qt.Key_A);
        compare(password.text, "a");
        verify(password.displayText !== "a");
        verify(password.Accessible.passwordEdit);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        compare(password.displayText, "a");
        password.forget();
        compare(password.text, "");
        compare(password.echoMode, TextInput.Password);
    }
}
