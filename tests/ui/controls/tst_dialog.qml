// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Controls

// A dialog that destroys loses nothing for who only presses Return or Escape.
TestCase {
    id: test

    name: "Dialog"
    when: windowShown
    width: 800
    height: 600
    visible: true

    SignalSpy {
        id: confirmed

        target: dialog
        signalName: "confirmed"
    }

    SignalSpy {
        id: cancelled

        target: dialog
        signalName: "cancelled"
    }

    Dialog {
        id: dialog

        title: "Remove Blue YubiKey?"
        detail: "It will not open the backup any more."
        confirmText: "Remove Blue YubiKey"
        destructive: true

        RadioButton {
            id: choice

            text: "The first history"
        }

        TextField {
            id: line

            label: "Why"
        }
    }

    function init() {
        confirmed.clear();
        cancelled.clear();
        dialog.open();
        tryCompare(dialog, "opened", true);
    }

    function cleanup() {
        dialog.close();
        tryCompare(dialog, "visible", false);
    }

    function test_keyThatCancels_data() {
        return [
            {
                tag: "Return",
                key: Qt.Key_Return
            },
            {
                tag: "Escape",
                key: Qt.Key_Escape
            },
            {
                tag: "Space",
                key: Qt.Key_Space
            }
        ];
    }

    function test_keyThatCancels(data) {
        keyClick(data.key);
        tryCompare(dialog, "visible", false);
        compare(cancelled.count, 1);
        compare(confirmed.count, 0);
    }

    function test_confirmingTakesTabAndReturn() {
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        compare(confirmed.count, 1);
        compare(cancelled.count, 0);
    }

    function test_escapeCancelsFromEveryPart_data() {
        return [
            {
                tag: "what is chosen",
                part: choice
            },
            {
                tag: "what is typed",
                part: line
            }
        ];
    }

    function test_escapeCancelsFromEveryPart(data) {
        data.part.forceActiveFocus(Qt.TabFocusReason);
        verify(data.part.activeFocus);
        keyClick(Qt.Key_Escape);
        tryCompare(dialog, "visible", false);
        compare(cancelled.count, 1);
        compare(confirmed.count, 0);
    }
}
