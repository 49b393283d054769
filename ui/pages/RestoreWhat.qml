// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Which version, and everything in it, some chats, or some files.
ColumnLayout {
    id: choice

    required property VersionsModel versions
    required property RestoreFlow flow
    readonly property int row: flow.version === "" ? 0 : versions.rowOf(flow.version)

    signal versionWanted

    spacing: Theme.space.normal

    // The one row of the model that is shown here: a view of that height, so that no other is made.
    ListView {
        Layout.fillWidth: true
        implicitHeight: currentItem ? currentItem.height : 0
        interactive: false
        clip: true
        model: choice.versions
        currentIndex: choice.row
        highlightMoveDuration: 0
        highlightRangeMode: ListView.StrictlyEnforceRange
        preferredHighlightBegin: 0
        preferredHighlightEnd: 0
        cacheBuffer: 0

        delegate: Card {
            id: card

            required property int index
            required property date time
            required property string computer
            required property real files
            required property real messages
            required property real mediaFiles
            required property real bytes

            width: ListView.view.width
            visible: index === choice.row
            padding: Theme.space.normal

            Spread {
                //: %1 is a day and time
                title: card.index === 0 ? qsTr("Newest version: %1").arg(Words.moment(card.time)) : qsTr("Version: %1", "%1 is a day and time").arg(Words.moment(card.time))
                titleWeight: Font.Bold
                detail: card.holding()
                start: Icon {
                    name: "clock-counter-clockwise"
                    weight: Icon.Duotone
                    size: Theme.size.iconLarge
                    color: Theme.color.accentInk
                }

                Button {
                    text: qsTr("Choose another version")
                    onClicked: choice.versionWanted()
                }
            }

            function holding(): string {
                const size = Words.listed(Words.size(card.bytes), card.computer);
                return Words.listed(Words.content(card.messages, card.mediaFiles, card.files), size);
            }
        }
    }

    Segments {
        name: qsTr("What to restore")
        choices: [qsTr("Everything"), qsTr("Chats"), qsTr("Files")]
        current: choice.flow.what
        onChosen: index => choice.flow.what = index
    }

    Hint {
        Layout.fillWidth: true
        visible: choice.flow.what === RestoreFlow.Everything
        iconName: "clock-counter-clockwise"
        text: qsTr("Every file of this version comes back exactly as it was. Chats in it are exports: they can be read anywhere, but the app that they are from takes no export back.")
    }

    ChatChoice {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.size.content * 0.45
        visible: choice.flow.what === RestoreFlow.Chats
        choosing: true
        chats: choice.flow.chats
    }

    FileChoice {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.size.content * 0.45
        visible: choice.flow.what === RestoreFlow.Files
        choosing: true
        contents: choice.flow.contents
    }
}
