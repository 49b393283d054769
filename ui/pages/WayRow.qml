// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// One way to unlock.
ListRow {
    id: row

    required property string slot
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
    readonly property real buttonsWidth: buttons.width
    property bool changing: false // something is being changed just now

    title: name
    titleWeight: Font.Bold
    detail: kindName() === name ? since() : Words.listed(kindName(), since())
    minimumHeight: Theme.size.rowTile
    wideEnd: true

    signal testWanted
    signal renameWanted
    signal removeWanted

    start: Tile {
        iconName: WayWords.picture(row.kind)
        tone: row.proofIsOld || row.weak ? Tile.Warn : Tile.Accent
    }

    TextPair {
        Layout.preferredWidth: Theme.size.sidebar * 0.74
        Layout.maximumWidth: Theme.size.sidebar * 0.74
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
            //: in the column “Last proven”: this way to unlock was proven only then
            text: Words.known(row.lastProven) ? Words.moment(row.lastProven) : qsTr("When it was added")
        }

        StatusText {
            Layout.fillWidth: true
            text: row.proof()
            iconName: row.proofIsOld || row.weak ? "warning" : row.proven ? "check-circle" : "question"
            tone: row.proofIsOld || row.weak ? StatusText.Warn : row.proven ? StatusText.Good : StatusText.Neutral
        }
    }

    WayButtons {
        id: buttons

        Layout.fillWidth: true // its buttons stand at the end
        name: row.name
        changing: row.changing
        testable: row.kind !== WaysModel.OtherKind
        onTestWanted: row.testWanted()
        onRenameWanted: row.renameWanted()
        onRemoveWanted: row.removeWanted()
    }

    function kindName(): string {
        if (kind === WaysModel.SecurityKey && maker !== "")
            return maker;
        return kind === WaysModel.Browser || kind === WaysModel.Tpm ? qsTr("Passkey") : WayWords.name(kind);
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
            //: where a password is
            return qsTr("In your head");
        case WaysModel.OnTheKey:
            //: where the passkey of a security key is
            return qsTr("On the key itself");
        case WaysModel.OnlyThisComputer:
            return qsTr("Only on this computer");
        case WaysModel.OnlyOneComputer:
            return qsTr("Only on one computer");
        case WaysModel.Synced:
            //: where a passkey is: copied to other devices by the account of a password manager
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
            return qsTr("Opened the backup just now");
        if (proofIsOld)
            return qsTr("Not used for a long time");
        return proven ? qsTr("Opened the backup") :
            //: tried when it was added, and not used since
            qsTr("Tried once, not since");
    }
}
