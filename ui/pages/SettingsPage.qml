// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What this computer remembers of how Coffer looks.
Page {
    id: page

    required property AppearanceSetting appearance

    PageHead {
        title: qsTr("Settings")
    }

    Card {
        Layout.fillWidth: true

        Spread {
            title: qsTr("Appearance")
            titleWeight: Font.Medium
            detail: qsTr("Light or dark, or as the system shows everything else.")

            Segments {
                name: qsTr("Appearance")
                choices: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
                current: page.appearance.choice
                onChosen: index => page.appearance.choice = index
            }
        }
    }
}
