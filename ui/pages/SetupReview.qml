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
            //: where the backup is kept
            name: qsTr("Where")
            words: view.flow.place
            warning: view.flow.sameDisk
        }

        ReviewRow {
            iconName: "key"
            //: ways to unlock the backup
            name: qsTr("What opens it")
            words: view.openers()
        }

        ReviewRow {
            iconName: "scroll"
            name: qsTr("Recovery sheet")
            words: view.sheet()
            warning: !view.flow.sheet.checked
        }
    }

    SameDisk {
        Layout.fillWidth: true
        visible: view.flow.sameDisk
    }

    Hint {
        Layout.fillWidth: true
        text: qsTr("The first backup starts at once and can be stopped at any time. It goes on where it stopped.")
    }

    function openers(): string {
        if (!flow.way.made)
            return qsTr("The recovery key");
        //: %1 is the name that the person gave a way to unlock, as in "Blue YubiKey"
        return flow.dropsRecoveryKey ? qsTr("“%1”, and nothing else").arg(flow.way.name) : qsTr("The recovery key, and “%1”").arg(flow.way.name);
    }

    function sheet(): string {
        if (flow.sheet.checked)
            //: of the recovery sheet
            return qsTr("On paper, and two groups typed back");
        if (flow.dropsRecoveryKey)
            //: of the recovery sheet
            return qsTr("None. A recovery key can be added later.");
        if (flow.sheet.printed)
            //: of the recovery sheet
            return qsTr("Printed, not checked yet");
        //: of the recovery sheet
        return flow.sheet.saved ? qsTr("Saved, not checked yet") : qsTr("Not on paper yet");
    }
}
