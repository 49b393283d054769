// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What one version holds: its chats, and its files folder by folder.
ListPage {
    id: page

    required property VersionsModel versions
    required property ContentsModel contents
    required property ChatsModel chats
    property int shown: chats.count > 0 ? 0 : 1

    signal closed
    signal restoreWanted

    title: qsTr("What is in this version")
    //: %Ln is a number of chats
    sentence: chats.count > 0 ? Words.listed(qsTr("%Ln chat(s)", "", chats.count), Words.messages(chats.messages)) : ""
    Keys.onEscapePressed: closed()

    actions: RowLayout {
        spacing: Theme.space.small

        Button {
            text: qsTr("Back")
            icon.name: mirrored ? "arrow-right" : "arrow-left"
            onClicked: page.closed()
        }

        Button {
            kind: Button.Primary
            text: qsTr("Restore from it")
            onClicked: page.restoreWanted()
        }
    }

    Segments {
        name: qsTr("What is shown")
        choices: [qsTr("Chats"), qsTr("Files")]
        current: page.shown
        onChosen: index => page.shown = index
    }

    ChatChoice {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: page.shown === 0
        chats: page.chats
    }

    FileChoice {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: page.shown === 1
        contents: page.contents
    }
}
