// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// One computer that adds to the backup, or did.
ListRow {
    id: row

    required property string computer
    required property string name
    required property date lastBackup
    required property bool thisOne
    required property bool active
    required property bool behind
    property bool changing: false // something is being changed just now

    signal retireWanted

    title: name
    //: %1 is a moment, as in "Today, 20:02"
    detail: Words.known(lastBackup) ? qsTr("last backup: %1").arg(Words.moment(lastBackup)) : qsTr("No backup yet")

    start: Tile {
        side: Theme.size.controlAlone
        iconName: "desktop"
        tone: row.behind ? Tile.Warn : Tile.Neutral
    }

    Tag {
        visible: row.thisOne
        text: qsTr("This computer")
        iconName: "desktop"
    }

    Tag {
        visible: row.behind
        //: beside a computer that has not made a backup since ways to unlock or computers were added or removed
        text: qsTr("Has not seen the newest change")
        iconName: "warning"
        tone: Tag.Warn
    }

    Tag {
        visible: !row.active
        //: beside a computer that may add nothing more to the backup
        text: qsTr("Retired")
        iconName: "x"
    }

    Button {
        visible: row.active
        enabled: !row.changing
        //: of a computer: nothing that it adds from then on counts
        text: qsTr("Retire")
        Accessible.description: row.name
        onClicked: row.retireWanted()
    }
}
