// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Dialogs
import Coffer.Controls
import Coffer.Models

// No backup is known on this computer: set one up, or show where one lies.
Page {
    id: page

    required property Session session

    signal setUpWanted

    centered: true
    spacing: Theme.space.section

    Brand {
        name: qsTr("Coffer")
    }

    PageHead {
        title: qsTr("Keep your chats")
        sentence: qsTr("An encrypted backup that only you can open, with more than one way in, and with proof that it can be restored.")
    }

    Card {
        Layout.fillWidth: true

        Spread {
            title: qsTr("Set up a backup")
            titleType: Theme.type.heading
            detail: qsTr("Five steps: what to keep, where, a way to open it, a recovery key on paper, and go.")
            wordSpacing: Theme.size.ring
            measure: Theme.size.dialog
            gap: Theme.space.wide
            start: Tile {
                iconName: "vault"
                side: Theme.size.stateTile
            }

            Button {
                focus: true
                kind: Button.Primary
                text: qsTr("Set up a backup")
                onClicked: page.setUpWanted()
            }
        }
    }

    Spread {
        Layout.leftMargin: Theme.space.wide
        Layout.rightMargin: Theme.space.wide
        title: qsTr("Is there a backup already?")
        titleWeight: Font.Medium
        detail: qsTr("On a disk, a stick or in a folder that is synchronised. Nothing there is changed.")
        start: Icon {
            name: "hard-drive"
            weight: Icon.Duotone
            size: Theme.size.iconLarge
            color: Theme.color.muted
        }

        Spinner {
            visible: page.session.task.state === Task.Working
        }

        Button {
            visible: page.session.task.state !== Task.Working
            text: qsTr("I have a backup already")
            icon.name: "folder-open"
            onClicked: chooser.open()
        }
    }

    ProblemView {
        task: page.session.task
    }

    FolderDialog {
        id: chooser

        title: qsTr("The folder of the backup")
        onAccepted: page.session.openFolder(selectedFolder)
    }
}
