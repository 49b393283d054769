// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Controls
import Coffer.Models
import Coffer.Pages

// The page of versions: what can be done with one is in reach in every window.
ShellTest {
    name: "Versions"

    function cleanup() {
        Theme.chosenTextScale = 1;
    }

    function open(width: int, height: int) {
        shell.width = width;
        shell.height = height;
        shell.models.session.unlocked = true;
        shell.models.versions.rows = Array.from(Array(20).keys()).map(index => ({
                    version: "v" + index,
                    time: new Date(2026, 0, 20 - index, 9, 41),
                    computer: "studio-pc",
                    sources: ["/home/eva/Chats/Signal", "/home/eva/Downloads/WhatsApp Chat - Choir.zip"],
                    files: 6204,
                    bytes: 19756849561,
                    bytesAdded: 1048576,
                    newMessages: 131,
                    newMedia: 6,
                    newFiles: 1,
                    messages: 84316,
                    mediaFiles: 6131,
                    missingMedia: 3,
                    unreadable: 2,
                    changedFiles: 0,
                    held: false,
                    tested: new Date(2026, 0, 21),
                    testGood: true,
                    readable: true
                }));
        shell.place = Place.Versions;
        wait(100); // for the layout
    }

    function inSight(item: Item): bool {
        const top = item.mapToItem(shell, 0, 0).y;
        return top >= 0 && top + item.height <= shell.height;
    }

    readonly property list<string> buttons: ["See what is in it", "Keep for good", "Restore this version"]

    function test_theButtonsStayInSightInALowWindow_data() {
        return [[900, 600], [1200, 700], [1200, 780]].map(([width, height]) => ({
                    tag: `${width} by ${height}`,
                    width: width,
                    height: height
                }));
    }

    function test_theButtonsStayInSightInALowWindow(row) {
        open(row.width, row.height);
        for (const name of buttons)
            tryVerify(() => inSight(find(name, shell)), 1000, name);
    }

    function test_inLargeTextTheKeyboardBringsThemIntoSight_data() {
        return [[900, 600], [1200, 700]].map(([width, height]) => ({
                    tag: `${width} by ${height}`,
                    width: width,
                    height: height
                }));
    }

    function test_inLargeTextTheKeyboardBringsThemIntoSight(row) {
        Theme.chosenTextScale = 2;
        open(row.width, row.height);
        for (const name of buttons) {
            find(name, shell).forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => inSight(find(name, shell)), 1000, name);
        }
    }
}
