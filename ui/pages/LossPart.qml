// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// One thing that could be lost, and what would be left.
RowLayout {
    id: part

    required property int loss
    required property int waysLeft

    spacing: Theme.space.small

    Icon {
        name: part.picture()
        size: Theme.size.icon
        color: Theme.color.muted
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: part.thing()
        }

        StatusText {
            Layout.fillWidth: true
            //: %Ln is a number of ways to unlock that would still open the backup
            text: part.waysLeft > 0 ? qsTr("%Ln way(s) left", "", part.waysLeft) : qsTr("No way left")
            iconName: part.waysLeft > 0 ? "check-circle" : "warning"
            tone: part.waysLeft > 0 ? StatusText.Good : StatusText.Warn
        }
    }

    function picture(): string {
        switch (loss) {
        case LossesModel.Keys:
            return "key";
        case LossesModel.Account:
            return "device-mobile";
        case LossesModel.Paper:
            return "scroll";
        case LossesModel.Memory:
            return "password";
        default:
            return "desktop";
        }
    }

    // Each stands below or behind “If you lose”.
    function thing(): string {
        switch (loss) {
        case LossesModel.Keys:
            //: behind “If you lose”: every security key at once
            return qsTr("Keys and bag");
        case LossesModel.Account:
            //: behind “If you lose”
            return qsTr("Phone and password manager");
        case LossesModel.Paper:
            //: behind “If you lose”: every sheet with a recovery key
            return qsTr("All paper");
        case LossesModel.Memory:
            //: behind “If you lose”: forget it
            return qsTr("Your password");
        case LossesModel.Computers:
            //: behind “If you lose”
            return qsTr("All your computers");
        default:
            //: behind “If you lose”
            return qsTr("This computer");
        }
    }
}
