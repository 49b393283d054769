// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// How fresh, when, how much, and how many ways in.
Card {
    id: card

    required property HomeModel home
    readonly property bool hasChats: home.messages > 0

    padding: 0

    GridLayout {
        Layout.fillWidth: true
        columns: card.width >= Theme.size.content * 0.98 ? 4 : 2
        columnSpacing: 0
        rowSpacing: 0

        Figure {
            visible: card.hasChats
            first: true
            label: qsTr("Newest message")
            value: Words.moment(card.home.newestMessage)
            //: %Ln is a number of photos and other files that chats name
            detail: card.home.missingMedia > 0 ? qsTr("%Ln media file(s) were not there", "", card.home.missingMedia) : qsTr("All media files are here")
            warning: card.home.missingMedia > 0
        }

        Figure {
            first: !card.hasChats
            label: qsTr("Last backup")
            //: no backup was made yet
            value: Words.known(card.home.lastBackup) ? Words.moment(card.home.lastBackup) : qsTr("Not yet")
            //: below the time of the last backup
            detail: qsTr("By this computer")
        }

        Figure {
            //: above the number of messages or files in the backup
            label: qsTr("In the backup")
            value: card.hasChats ? Words.messages(card.home.messages) : Words.files(card.home.files)
            detail: card.hasChats ? Words.listed(Words.media(card.home.mediaFiles), Words.size(card.home.bytes)) : Words.size(card.home.bytes)
        }

        Figure {
            label: qsTr("Ways to unlock")
            value: Words.number(card.home.ways)
            //: all ways to unlock were shown to work
            detail: card.home.waysProven >= card.home.ways ? qsTr("All proven") :
                //: %1 is how many ways to unlock were shown to work
                qsTr("%1 proven").arg(Words.number(card.home.waysProven))
        }
    }
}
