// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Pages

// Help: what a few words find, and the way back.
ShellTest {
    name: "Help"

    function test_helpIsSearched() {
        shell.place = Place.Help;
        verify(find("WhatsApp", shell));
        const field = findField(shell);
        field.text = "crypt15";
        verify(find("WhatsApp", shell));
        verify(!find("Telegram", shell));
        verify(!find("What opens my backup?", shell));
        field.text = "zeppelin";
        verify(findText("No page has “zeppelin”. Try another word.", shell));
        field.text = "takeouts"; // in the body of one page, and not in this form
        verify(find("Discord, Slack, Matrix, Google Chat", shell));
        verify(!find("WhatsApp", shell));
        field.text = "signal";
        compare(shown().slice(0, 1), ["Signal"]); // what it is about stands before what mentions it
        field.text = "telegram";
        const found = shown();
        compare(found[0], "Telegram");
        verify(found.includes("WhatsApp") && found.includes("LINE and KakaoTalk"));
        field.text = "";
        press("What opens my backup?");
        verify(findText("What opens my backup?", shell));
        press("All of help");
        verify(find("WhatsApp", shell));
        verify(field.activeFocus, "the keyboard is with something that can be seen");
    }

    function test_helpBesideSettingUp() {
        shell.place = Place.SetUp;
        press("Show me how");
        press("Signal");
        press("All of help");
        press("Back to setting up");
        verify(find("Show me how", shell));
    }

    // The pages of help that are listed, in their order.
    function shown() {
        wait(50); // for the layout
        const titles = ["WhatsApp", "Signal", "Telegram", "LINE and KakaoTalk", "Messenger and Instagram"];
        const rows = titles.map(title => find(title, shell)).filter(row => row !== null);
        return rows.sort((one, other) => one.mapToItem(shell, 0, 0).y - other.mapToItem(shell, 0, 0).y).map(row => row.text);
    }

    function findField(item) {
        for (const child of Array.from(item.children)) {
            if (child.visible && child.placeholderText !== undefined)
                return child;
            const found = findField(child);
            if (found)
                return found;
        }
        return null;
    }
}
