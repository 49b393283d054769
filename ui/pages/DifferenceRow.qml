// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models
import Coffer.Models

// One file or folder that two versions do not have alike.
Item {
    id: row

    required property string path
    required property int kind
    required property real bytes
    required property bool isFolder
    property bool current: false
    //: a file that only the later version has, only the earlier one, or that differs
    readonly property list<string> words: [qsTr("New"), qsTr("Gone"), qsTr("Changed")]
    readonly property string what: kind === CompareFlow.Added ? words[0] : kind === CompareFlow.Removed ? words[1] : words[2]
    readonly property real wordWidth: Math.max(widthOf(words[0]), widthOf(words[1]), widthOf(words[2])) // so that paths line up

    implicitHeight: Math.max(Theme.size.rowPlain, line.implicitHeight)
    Accessible.role: Accessible.ListItem
    //: %1 is "New", "Gone" or "Changed", %2 the path of a file
    Accessible.name: Words.filled(qsTr("%1: %2", "a difference"), [what, path])

    FocusRing {
        target: row
        anchors.margins: 0
        visible: row.current
    }

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.space.compact
        anchors.rightMargin: Theme.space.compact
        spacing: Theme.space.normal

        Tag {
            Layout.preferredWidth: Math.ceil(row.wordWidth) + Theme.size.iconTiny + Theme.space.wide
            text: row.what
            iconName: row.kind === CompareFlow.Added ? "plus" : row.kind === CompareFlow.Removed ? "x" : "git-diff"
            tone: row.kind === CompareFlow.Added ? Tag.Good : row.kind === CompareFlow.Removed ? Tag.Neutral : Tag.Accent
        }

        Label {
            Layout.fillWidth: true
            text: row.path
            Accessible.ignored: true
        }

        Label {
            text: row.isFolder ? qsTr("Folder") : Words.size(row.bytes)
            type: Theme.type.small
            color: Theme.color.muted
            Accessible.ignored: true
        }
    }

    function widthOf(word: string): real {
        return Theme.type.caption.metrics.advanceWidth(word);
    }
}
