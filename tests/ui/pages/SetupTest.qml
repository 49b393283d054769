// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Coffer.Controls
import Coffer.Models
import Coffer.Pages

// A page of set-up in a window of its own, and how to find and press its parts by what they say.
TestCase {
    id: test

    when: windowShown
    width: 1200
    height: 780
    visible: true

    Component {
        id: component

        SetupPage {
            width: 1200
            height: 780
            focus: true
            flow: SetupFlow {}
        }
    }

    property SetupPage page: null

    function init() {
        page = createTemporaryObject(component, test);
    }

    function find(name, item) {
        for (const child of Array.from(item.children)) {
            if (!child.visible)
                continue;
            if (child.text === name)
                return child;
            const found = find(name, child);
            if (found)
                return found;
        }
        return null;
    }

    function fields(item) {
        let all = item instanceof TextField ? [item] : [];
        for (const child of Array.from(item.children)) {
            if (child.visible)
                all = all.concat(fields(child));
        }
        return all;
    }

    function press(name: string) {
        tryVerify(() => find(name, page) !== null, 1000, `no button "${name}"`);
        wait(50); // for the layout
        mouseClick(find(name, page));
    }
}
