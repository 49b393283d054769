// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The chats of a version: who, from when to when, how much, what is missing; with boxes to tick where some are chosen.
ColumnLayout {
    id: choice

    required property ChatsModel chats
    property bool choosing: false

    spacing: Theme.space.normal

    ProblemView {
        task: choice.chats.task
    }

    EmptyState {
        Layout.fillWidth: true
        visible: choice.chats.count === 0 && choice.chats.task.state === Task.Done
        iconName: "chats-circle"
        title: qsTr("No chats were recognised in this version")
        //: "it" is one version of the backup; “Files” is what stands on the switch beside “Chats”
        sentence: qsTr("Its files are all there; they are listed under Files.")
    }

    Spinner {
        Layout.alignment: Qt.AlignHCenter
        visible: choice.chats.task.state === Task.Working
    }

    Hint {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: choice.chats.unreadable > 0
        iconName: "warning"
        ink: Theme.color.warn
        //: %Ln is a number of files
        text: qsTr("The chats in %Ln file(s) cannot be listed: parts of the backup are damaged or not there.", "", choice.chats.unreadable)
    }

    Hint {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: choice.choosing && choice.chats.count > 0
        iconName: "eye"
        text: qsTr("These are exports. They can be read anywhere, but WhatsApp takes no export back.")
    }

    ScrollList {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.size.row * 3
        visible: count > 0
        name: qsTr("Chats")
        model: choice.chats
        Keys.onSpacePressed: choice.choosing ? choice.chats.toggle(currentIndex) : undefined
        delegate: ChatRow {
            x: list.rowX
            width: list.rowWidth
            choosing: choice.choosing
            current: ListView.isCurrentItem && list.activeFocus
            onToggled: {
                list.currentIndex = index;
                choice.chats.toggle(index);
            }
        }
    }
}
