// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Two groups typed back from the sheet show that it can be read.
ColumnLayout {
    id: view

    required property SetupFlow flow

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

            flow: view.flow
            number: view.flow.firstAsked
        }

        GroupCheck {
            id: second

            flow: view.flow
            number: view.flow.secondAsked
        }
    }

    Hint {
        Layout.fillWidth: true
        iconName: view.flow.sheetChecked ? "check-circle" : "info"
        ink: view.flow.sheetChecked ? Theme.color.good : Theme.color.muted
        text: view.flow.sheetChecked ? qsTr("Both groups are right: the sheet can be read.") : qsTr("Upper and lower case do not matter. There is no letter I, L, O or U in it.")
    }
}
