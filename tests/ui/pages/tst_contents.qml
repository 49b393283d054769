// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Controls
import Coffer.Models
import Coffer.Pages

// What a version holds, and the way back from there.
ShellTest {
    name: "Contents"

    function open() {
        shell.models.session.unlocked = true;
        shell.models.versions.rows = [
            {
                version: "v0",
                time: new Date(2026, 0, 20, 9, 41),
                computer: "studio-pc",
                sources: ["/home/eva/Chats"],
                files: 3,
                bytes: 100,
                bytesAdded: 100,
                newMessages: 0,
                newMedia: 0,
                newFiles: 3,
                messages: 0,
                mediaFiles: 0,
                missingMedia: 0,
                unreadable: 0,
                changedFiles: 0,
                held: false,
                tested: new Date(NaN),
                testGood: false,
                readable: true
            }
        ];
        shell.place = Place.Versions;
        wait(50); // for the layout
    }

    function test_escapeLeadsBackFromTheFiles_data() {
        return ["switch", "mouse", "keys", "top", "gone", "chats"].map(by => ({
                    tag: by,
                    by: by
                }));
    }

    function folders(names: var): var {
        return names.map(name => ({
                    name: name,
                    kind: ContentsModel.Folder,
                    bytes: 0,
                    time: new Date(),
                    changed: false,
                    choice: ContentsModel.NotChosen
                }));
    }

    readonly property var chat: ({
            title: "Choir",
            app: "whatsapp",
            people: 2,
            first: new Date(2024, 3, 8),
            last: new Date(2024, 4, 18),
            messages: 12,
            media: 0,
            missing: 0,
            notes: [],
            lost: false,
            chosen: false
        })

    function test_escapeLeadsBackAlsoForAScreenReader() {
        open();
        find("Versions", shell).forceActiveFocus(Qt.TabFocusReason);
        find("See what is in it", shell).trigger();
        tryVerify(() => find("Restore from it", shell));
        wait(50);
        keyClick(Qt.Key_Escape);
        tryVerify(() => find("Restore this version", shell));
    }

    function test_escapeLeadsBackFromTheFiles(row) {
        const contents = shell.models.contents;
        open();
        contents.rows = folders(["Letters", "Photos"]);
        if (row.by === "chats")
            shell.models.chats.rows = [chat];
        press("See what is in it");
        press("Files");
        wait(50);
        const list = findList(shell);
        if (row.by === "mouse")
            mouseClick(list, 100, 20);
        else if (row.by !== "switch") {
            list.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
        }
        compare(contents.calls, row.by === "switch" ? "" : "enter 0 ");
        contents.rows = [];
        wait(0);
        contents.folder = ["Letters"];
        contents.rows = row.by === "gone" ? [] : folders(["2024"]);
        wait(50);
        if (row.by === "top") {
            press("Top");
            contents.folder = [];
            contents.rows = folders(["Letters", "Photos"]);
            wait(50);
        }
        keyClick(Qt.Key_Escape);
        tryVerify(() => find("Restore this version", shell));
    }

    function findList(item) {
        if (item instanceof ScrollList && item.visible)
            return item;
        for (const child of Array.from(item.children)) {
            const found = child.visible ? findList(child) : null;
            if (found)
                return found;
        }
        return null;
    }
}
