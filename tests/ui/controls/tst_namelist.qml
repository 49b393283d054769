// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Controls

// Names in one text: all of them, in order, with a sign or word of the language in between.
TestCase {
    name: "NameList"

    function test_noneAndOneStandAsTheyAre() {
        compare(NameList.joined([]), "");
        compare(NameList.joined(["Blue key"]), "Blue key");
    }

    function test_severalStandInOrderAndApart() {
        const names = ["Blue key", "Password", "%1, 鍵"];
        const text = NameList.joined(names);
        let from = 0;
        for (const name of names) {
            const at = text.indexOf(name, from);
            verify(at >= from, text);
            verify(from === 0 || at > from, "nothing stands between two names");
            from = at + name.length;
        }
        compare(from, text.length);
    }
}
