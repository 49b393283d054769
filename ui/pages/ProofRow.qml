// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// One test of the past: "12 Nov, 20:10: 84,201 messages, 6,120 media files, all good, opened with Blue YubiKey".
Item {
    id: row

    required property date time
    required property string way
    required property string computer
    required property bool good
    required property bool all
    required property date versionTime
    required property real messages
    required property real mediaFiles
    required property real files
    property bool current: false
    //: %1 is the name of a way to unlock
    readonly property string opened: way === "" ? "" : qsTr("opened with %1").arg(way)
    readonly property string words: Words.listed(Words.proof(time, messages, mediaFiles, files, good), opened)

    implicitHeight: line.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: words
    Accessible.description: extent()

    FocusRing {
        target: row
        anchors.margins: 0
        visible: row.current
    }

    ListRow {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space.compact
        first: true
        silent: true
        title: row.words
        titleWeight: row.good ? Font.Normal : Font.Bold
        detail: Words.both(row.extent(), row.computer, " · ")
        start: Icon {
            name: row.good ? "seal-check" : "warning"
            size: Theme.size.icon
            color: row.good ? Theme.color.good : Theme.color.warn
        }
    }

    function extent(): string {
        const of = Words.known(versionTime) ? Words.moment(versionTime) : qsTr("a version that is gone");
        //: %1 is the day and time of a version
        return all ? qsTr("Everything in the version of %1").arg(of) : qsTr("A sample of the version of %1", "%1 is the day and time of a version").arg(of);
    }
}
