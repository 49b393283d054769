// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// One way to unlock.
ListRow {
    id: row

    required property int kind
    required property string name
    required property int place
    required property string computer
    required property string maker
    required property date created
    required property date lastProven
    required property bool proofIsOld
    required property bool weak
    required property bool usedNow
    readonly property bool proven: usedNow || Words.known(lastProven)

    title: name
    titleWeight: Font.Bold
    detail: kindName() === name ? since() : Words.listed(kindName(), since())
    minimumHeight: Theme.size.rowTile

    start: Tile {
        iconName: row.picture()
        tone: row.proofIsOld || row.weak ? Tile.Warn : Tile.Accent
    }

    TextPair {
        Layout.preferredWidth: Theme.size.sidebar * 0.74
        Layout.alignment: Qt.AlignVCenter
        title: row.whereItIs()
        detail: row.worksOn()
    }

    ColumnLayout {
        Layout.preferredWidth: Theme.size.sidebar * 0.9
        Layout.maximumWidth: Theme.size.sidebar * 0.9
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: Words.known(row.lastProven) ? Words.moment(row.lastProven) : qsTr("When it was added")
        }

        StatusText {
            Layout.fillWidth: true
            text: row.proof()
            iconName: row.proofIsOld || row.weak ? "warning" : row.proven ? "check-circle" : "question"
            tone: row.proofIsOld || row.weak ? StatusText.Warn : row.proven ? StatusText.Good : StatusText.Neutral
        }
    }

    function picture(): string {
        switch (kind) {
        case WaysModel.RecoveryKey:
            return "scroll";
        case WaysModel.Password:
            return "password";
        case WaysModel.SecurityKey:
        case WaysModel.Both:
            return "usb";
        case WaysModel.Browser:
            return "device-mobile";
        case WaysModel.Tpm:
            return "desktop";
        default:
            return "key";
        }
    }

    function kindName(): string {
        switch (kind) {
        case WaysModel.RecoveryKey:
            return qsTr("Recovery key");
        case WaysModel.Password:
            return qsTr("Password");
        case WaysModel.SecurityKey:
            return maker === "" ? qsTr("Security key") : maker;
        case WaysModel.Both:
            return qsTr("Security key and password");
        case WaysModel.Browser:
        case WaysModel.Tpm:
            return qsTr("Passkey");
        default:
            return qsTr("Of a kind that this version of Coffer does not know");
        }
    }

    function since(): string {
        //: %1 is a day
        return qsTr("added: %1").arg(Words.day(created));
    }

    function whereItIs(): string {
        switch (place) {
        case WaysModel.OnPaper:
            return qsTr("On paper");
        case WaysModel.InYourHead:
            return qsTr("In your head");
        case WaysModel.OnTheKey:
            return qsTr("On the key itself");
        case WaysModel.OnlyThisComputer:
            return qsTr("Only on this computer");
        case WaysModel.OnlyOneComputer:
            return qsTr("Only on one computer");
        case WaysModel.Synced:
            return qsTr("Synced by its account");
        default:
            return qsTr("Perhaps synced by its account");
        }
    }

    function worksOn(): string {
        return computer === "" ? qsTr("Works on any computer") : computer;
    }

    function proof(): string {
        if (weak)
            return qsTr("Easy to guess");
        if (usedNow)
            return qsTr("Opened it just now");
        if (proofIsOld)
            return qsTr("Not used for a long time");
        return proven ? qsTr("Opened the backup") : qsTr("Tried once, not since");
    }
}
