// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import QtQuick.Templates as T

// One of several choices, of which only the current one is shown; the others are in a menu. `name` says what is chosen.
Button {
    id: select

    required property string name
    required property list<string> choices
    property int current: 0

    signal chosen(int index)

    text: choices[current] ?? ""
    trailingIcon: "caret-down"
    Accessible.name: name
    Accessible.description: text
    onClicked: menu.popup(select, 0, select.height)
    Keys.onDownPressed: clicked()

    Menu {
        id: menu

        Instantiator {
            model: select.choices
            delegate: MenuItem {
                required property string modelData
                required property int index

                text: modelData
                onTriggered: select.chosen(index)
            }
            onObjectAdded: (index, item) => menu.insertItem(index, item as T.MenuItem)
            onObjectRemoved: (index, item) => menu.removeItem(item as T.MenuItem)
        }
    }
}
