// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Controls

// One bar is one stop of the Tab key; the arrows go along it, the way one reads.
TestCase {
    id: test

    name: "Segments"
    when: windowShown
    width: 600
    height: 200
    visible: true

    Component {
        id: bar

        Row {
            property alias current: segments.current

            LayoutMirroring.enabled: test.mirrored
            LayoutMirroring.childrenInherit: true

            Segments {
                id: segments

                name: "What to restore"
                choices: ["Everything", "Chats", "Files"]
                onChosen: index => current = index
            }

            Button {
                objectName: "after"
                text: "Continue"
            }
        }
    }

    property bool mirrored: false

    function cleanup() {
        mirrored = false;
    }

    function focused(): string {
        return test.Window.activeFocusItem?.text ?? "";
    }

    function test_arrowsChoose() {
        const row = createTemporaryObject(bar, test);
        row.children[0].children[1].children[0].forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(row.current, 1);
        compare(focused(), "Chats");
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        compare(row.current, 0);
        keyClick(Qt.Key_Tab);
        compare(focused(), "Continue");
    }

    function test_arrowsAreMirrored() {
        const row = createTemporaryObject(bar, test);
        test.mirrored = true;
        row.children[0].children[1].children[0].forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(row.current, 1);
    }
}
