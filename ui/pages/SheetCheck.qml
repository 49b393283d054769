// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Two groups typed back from the sheet show that it can be read.
ColumnLayout {
    id: view

    required property SheetModel sheet

    spacing: Theme.space.normal
    onVisibleChanged: {
        if (!visible) {
            first.forget();
            second.forget();
        }
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space.normal

        GroupCheck {
            id: first

            atOnce: true
            sheet: view.sheet
            number: view.sheet.firstAsked
        }

        GroupCheck {
            id: second

            sheet: view.sheet
            number: view.sheet.secondAsked
        }
    }

    Hint {
        Layout.fillWidth: true
        iconName: view.sheet.checked ? "check-circle" : "info"
        ink: view.sheet.checked ? Theme.color.good : Theme.color.muted
        text: view.sheet.checked ? qsTr("Both groups are right: the sheet can be read.") : qsTr("Upper and lower case do not matter. There is no letter I, L, O or U in it.")
    }
}
