// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// One way to unlock, and when it last opened the backup.
ListRow {
    id: row

    required property string name
    required property date lastProven
    required property bool proofIsOld
    required property bool usedNow

    title: name
    minimumHeight: Theme.size.row

    StatusText {
        text: row.usedNow ? qsTr("Opened the backup just now") : !Words.known(row.lastProven) ? qsTr("No proof yet") : Words.moment(row.lastProven)
        iconName: row.usedNow || (Words.known(row.lastProven) && !row.proofIsOld) ? "check-circle" : "warning"
        tone: row.usedNow || (Words.known(row.lastProven) && !row.proofIsOld) ? StatusText.Good : StatusText.Warn
    }
}
