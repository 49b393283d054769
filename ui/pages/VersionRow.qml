// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Coffer.Controls

// One version: when, what it holds, how much it added.
T.ItemDelegate {
    id: row

    required property int index
    required property string version
    required property date time
    required property string computer
    required property list<string> sources
    required property real files
    required property real bytes
    required property real bytesAdded
    required property real newMessages
    required property real newMedia
    required property real newFiles
    required property real messages
    required property real mediaFiles
    required property real missingMedia
    required property real unreadable
    required property bool held
    required property date tested
    required property bool testGood
    required property bool readable
    required property bool chosen

    readonly property string holding: !readable ? qsTr("The log entry of this version is damaged") : Words.content(messages, mediaFiles, files)

    implicitHeight: Math.max(Theme.size.step, implicitContentHeight + Theme.space.normal)
    horizontalPadding: Theme.space.compact
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    //: %1 is a day and time, %2 what that version of the backup holds
    Accessible.name: qsTr("%1: %2").arg(Words.moment(time)).arg(holding)
    Accessible.selected: chosen
    Accessible.onPressAction: row.clicked()

    contentItem: VersionRowContent {
        when: Words.moment(row.time)
        holding: row.holding
        added: Words.size(row.bytesAdded)
        held: row.held
        tested: Words.known(row.tested)
        good: row.readable && (row.testGood || !Words.known(row.tested))
        chosen: row.chosen
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: row.chosen ? Theme.color.accentSoft : row.hovered ? Theme.color.rowHover : "transparent"

        FocusRing {
            target: row
            anchors.margins: 0
            visible: row.chosen && row.ListView.view.activeFocus
        }
    }
}
