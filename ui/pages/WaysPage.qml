// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Everything that opens the backup: what it is, where it is kept, when it last did.
Page {
    id: page

    required property Session session
    required property WaysModel ways

    signal unlockWanted

    PageHead {
        title: qsTr("Ways to unlock")
        //: %Ln is a number of ways to unlock
        sentence: page.session.unlocked ? qsTr("%Ln way(s) open this backup.", "", page.ways.count) : ""
    }

    LockedState {
        Layout.fillWidth: true
        visible: !page.session.unlocked
        title: qsTr("The list is in the backup")
        sentence: qsTr("Their names and where they are kept can be read when the backup is unlocked.")
        onUnlockWanted: page.unlockWanted()
    }

    ProblemView {
        task: page.ways.task

        Button {
            text: qsTr("Read again")
            onClicked: page.ways.refresh()
        }
    }

    RowLayout {
        Layout.leftMargin: Theme.space.wide
        Layout.rightMargin: Theme.space.wide
        Layout.bottomMargin: -Theme.space.normal
        visible: card.visible && card.width >= Theme.size.content * 0.83
        spacing: Theme.space.normal

        Label {
            Layout.fillWidth: true
            text: qsTr("Way")
            type: Theme.type.caption
            color: Theme.color.muted
        }

        Label {
            Layout.preferredWidth: Theme.size.sidebar * 0.74
            text: qsTr("Where it is")
            type: Theme.type.caption
            color: Theme.color.muted
        }

        Label {
            Layout.preferredWidth: Theme.size.sidebar * 0.9
            text: qsTr("Last proven")
            type: Theme.type.caption
            color: Theme.color.muted
        }
    }

    Card {
        id: card

        Layout.fillWidth: true
        visible: page.session.unlocked && page.ways.count > 0
        padding: 0

        Repeater {
            model: page.ways

            WayRow {
                required property int index

                Layout.leftMargin: Theme.space.wide
                Layout.rightMargin: Theme.space.wide
                first: index === 0
            }
        }
    }

    Hint {
        Layout.fillWidth: true
        visible: page.session.unlocked
        text: qsTr("Every unlocking proves the way it was done with. One that was not used for long is worth a try, before the day it is needed.")
    }
}
