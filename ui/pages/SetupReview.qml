// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Exactly what the last button does.
ColumnLayout {
    id: view

    required property SetupFlow flow

    spacing: Theme.space.normal

    Card {
        Layout.fillWidth: true
        padding: 0

        ReviewRow {
            first: true
            iconName: "tray-arrow-down"
            name: qsTr("What is kept")
            words: Words.listed(Words.files(view.flow.sources.files), Words.size(view.flow.sources.bytes))
        }

        ReviewRow {
            iconName: "hard-drive"
            name: qsTr("Where")
            words: view.flow.place
        }

        ReviewRow {
            iconName: "key"
            name: qsTr("What opens it")
            words: view.openers()
        }

        ReviewRow {
            iconName: "scroll"
            name: qsTr("Recovery sheet")
            words: view.sheet()
            warning: !view.flow.sheetChecked
        }
    }

    Hint {
        Layout.fillWidth: true
        text: qsTr("The first backup starts at once and can be stopped at any time. It goes on where it stopped.")
    }

    function openers(): string {
        if (flow.firstWay !== SetupFlow.Password)
            return qsTr("The recovery key");
        return flow.dropsRecoveryKey ? qsTr("The password, and nothing else") : qsTr("The recovery key, and a password");
    }

    function sheet(): string {
        if (flow.sheetChecked)
            return qsTr("Two groups typed back");
        return flow.dropsRecoveryKey ? qsTr("None. A recovery key can be added later.") : flow.sheetSaved ? qsTr("Saved, not checked yet") : qsTr("Not on paper yet");
    }
}
