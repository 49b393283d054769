// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Models
import Coffer.Pages

// A window with stand-ins behind it, and how tests find their way in it.
TestCase {
    id: test

    when: windowShown
    width: 1200
    height: 780
    visible: true

    Component {
        id: component

        Shell {
            width: 1200
            height: 780
            focus: true
            atOnce: true
            models: Models {}
        }
    }

    property Shell shell: null

    function init() {
        shell = createTemporaryObject(component, test);
    }

    // The button (or other part) of that name that can be seen.
    function find(name, item) {
        for (const child of Array.from(item.children)) {
            if (!child.visible)
                continue;
            if (child.text === name && child.clicked !== undefined)
                return child;
            const found = find(name, child);
            if (found)
                return found;
        }
        return null;
    }

    function press(name: string) {
        tryVerify(() => find(name, shell) !== null, 1000, `no button "${name}"`);
        wait(50); // for the layout
        mouseClick(find(name, shell));
    }

    function findText(words, item) {
        for (const child of Array.from(item.children)) {
            if (child.visible && (child.text === words || findText(words, child)))
                return true;
        }
        return false;
    }

    // Dialogs lie above everything else in the window.
    function pressInDialog(name: string) {
        tryVerify(() => find(name, shell.Window.contentItem) !== null, 1000, `no button "${name}"`);
        wait(50);
        mouseClick(find(name, shell.Window.contentItem));
    }

    function dialogHas(words: string): bool {
        return findText(words, shell.Window.contentItem);
    }

    // The page of ways to unlock, with one of them.
    function ways() {
        shell.models.session.unlocked = true;
        shell.models.ways.rows = [
            {
                slot: "a1",
                kind: WaysModel.SecurityKey,
                name: "Blue key",
                place: WaysModel.OnTheKey,
                computer: "",
                maker: "",
                created: new Date(),
                lastProven: new Date(NaN),
                proofIsOld: false,
                weak: false,
                usedNow: false
            }
        ];
        shell.place = Place.Ways;
    }
}
