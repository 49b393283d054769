// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// What tells how things are.
Page {
    StateHead {
        title: qsTr("Needs attention")
        sentence: qsTr("It opens and restores. Three things make it weaker than it should be.")
        iconName: "shield-warning"
        tone: StateHead.Attention
    }

    Card {
        Layout.fillWidth: true
        padding: 0

        ReasonRow {
            Layout.leftMargin: Theme.space.wide
            Layout.rightMargin: Theme.space.wide
            first: true
            primary: true
            iconName: "hard-drive"
            title: qsTr("Backup disk was last connected 19 days ago")
            detail: qsTr("Since then the backup lies only on Home NAS. Connect the disk and the missing 38 versions are copied.")
            actionText: qsTr("Look for the disk")
        }

        ReasonRow {
            Layout.leftMargin: Theme.space.wide
            Layout.rightMargin: Theme.space.wide
            iconName: "scroll"
            title: qsTr("The recovery key was last tested 13 months ago")
            detail: qsTr("Two minutes with the sheet show that it still opens the backup.")
            actionText: qsTr("Test recovery key")
        }
    }

    Card {
        Layout.fillWidth: true
        padding: 0

        RowLayout {
            spacing: 0

            Figure {
                first: true
                label: qsTr("Newest message")
                value: "2 March"
                detail: qsTr("Telegram; others today")
                warning: true
            }

            Figure {
                label: qsTr("In the backup")
                value: qsTr("84,316 messages")
                detail: qsTr("6,131 media files, 18.4 GB")
            }
        }
    }

    Banner {
        Layout.fillWidth: true
        tone: Banner.Warn
        iconName: "file-x"
        title: qsTr("One stored file is damaged")
        detail: qsTr("It holds 38 messages of Choir, altos and 4 photos, from 3 to 9 May. All else is good.")
    }

    ProgressCard {
        Layout.fillWidth: true
        counts: qsTr("26,768 of 74,164 messages")
        timeLeft: qsTr("About 14 minutes left")
        detail: qsTr("1,904 of 5,592 media files, 3.1 of 8.5 GB. Reading WhatsApp.")
        value: 0.36
        stopEffect: qsTr("Stopping is safe: what is stored stays, the next run goes on.")
    }

    EmptyState {
        Layout.fillWidth: true
        iconName: "archive"
        title: qsTr("No version yet")
        sentence: qsTr("The first backup makes one.")

        Button {
            text: qsTr("Back up now")
        }
    }
}
