// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// Whether the backup is locked, and the way to the other state.
Item {
    id: strip

    required property Session session
    required property bool rail

    signal unlockWanted

    implicitHeight: Math.max(Theme.size.control, state.implicitHeight)

    function change() {
        if (session.unlocked)
            session.lock();
        else
            unlockWanted();
    }

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.compact
        anchors.verticalCenter: parent.verticalCenter
        visible: !strip.rail
        name: strip.session.unlocked ? "lock-simple-open" : "lock-simple"
        size: Theme.size.icon
        color: Theme.color.muted
    }

    Label {
        id: state

        anchors.left: picture.right
        anchors.leftMargin: Theme.space.compact
        anchors.right: verb.left
        anchors.verticalCenter: parent.verticalCenter
        visible: !strip.rail
        text: strip.session.unlocked ? qsTr("Unlocked") : qsTr("Locked")
        type: Theme.type.small
        weight: Font.Medium
        Accessible.role: Accessible.StatusBar
    }

    Button {
        id: verb

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: !strip.rail
        kind: Button.Link
        text: strip.session.unlocked ? qsTr("Lock") : qsTr("Unlock")
        onClicked: strip.change()
    }

    IconButton {
        anchors.centerIn: parent
        visible: strip.rail
        text: strip.session.unlocked ? qsTr("Lock the backup") : qsTr("Unlock the backup")
        icon.name: strip.session.unlocked ? "lock-simple-open" : "lock-simple"
        onClicked: strip.change()
    }
}
