// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// What is known of one version, and getting it back. In a low window what is known scrolls; the buttons stay.
Card {
    id: card

    required property VersionRow row
    readonly property real leastHeight: implicitHeight - facts.implicitHeight + Math.min(facts.implicitHeight, Theme.size.row)

    signal restoreWanted(string version)
    signal contentsWanted(string version)
    signal keepWanted(string version)
    signal releaseWanted(string version)

    spacing: Theme.space.compact
    bounded: true

    Label {
        Layout.fillWidth: true
        text: card.row ? Words.moment(card.row.time) : ""
        type: Theme.type.figure
    }

    Scroller {
        id: scroller

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.rightMargin: -Theme.space.compact // the scroll bar stands in the edge of the card
        Layout.preferredHeight: facts.implicitHeight
        contentHeight: facts.implicitHeight
        byKeys: true
        Accessible.role: Accessible.Grouping
        Accessible.name: card.row ? Words.moment(card.row.time) : ""
        Accessible.focusable: activeFocusOnTab

        ColumnLayout {
            id: facts

            x: LayoutMirroring.enabled ? Theme.space.compact : 0
            width: scroller.width - Theme.space.compact
            spacing: Theme.space.compact

            VersionLine {
                //: which computer made this version
                name: qsTr("From")
                words: card.row?.computer ?? ""
            }

            VersionLine {
                //: what this version holds
                name: qsTr("Holds")
                words: card.row ? Words.listed(card.row.holding, Words.size(card.row.bytes)) : ""
            }

            VersionLine {
                name: qsTr("Added")
                words: card.row?.readable ? card.added() : ""
            }

            VersionLine {
                //: which files and folders this version keeps
                name: qsTr("Kept")
                words: card.row?.sources.join("\n") ?? ""
            }

            VersionLine {
                name: qsTr("Missing")
                words: card.row ? card.missing() : ""
            }

            VersionLine {
                name: qsTr("Tested")
                words: card.row ? card.test() : ""
            }

            VersionLine {
                name: qsTr("Kept for good")
                //: beside “Kept for good”
                words: card.row?.held ? qsTr("Yes; no rule removes it") : ""
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.small
        spacing: Theme.space.small

        Button {
            visible: card.row?.readable ?? false
            text: qsTr("See what is in it")
            icon.name: "folder-open"
            onClicked: card.contentsWanted(card.row.version)
        }

        Button {
            text: card.row?.held ? qsTr("No longer keep") : qsTr("Keep for good")
            icon.name: "push-pin"
            onClicked: card.row.held ? card.releaseWanted(card.row.version) : card.keepWanted(card.row.version)
        }
    }

    Button {
        Layout.fillWidth: true
        visible: card.row?.readable ?? false
        kind: Button.Primary
        text: qsTr("Restore this version")
        onClicked: card.restoreWanted(card.row.version)
    }

    function added(): string {
        const content = row.newMessages > 0 ? Words.content(row.newMessages, row.newMedia, 0) : row.newFiles > 0 ? Words.files(row.newFiles) : "";
        return Words.listed(content, Words.size(row.bytesAdded));
    }

    function missing(): string {
        //: %Ln is a number of photos and other files that chats name
        const media = row.missingMedia > 0 ? qsTr("%Ln media file(s) that its chats name", "", row.missingMedia) : "";
        //: %Ln is a number of files
        const files = row.unreadable > 0 ? qsTr("%Ln file(s) that could not be read", "", row.unreadable) : "";
        return Words.listed(media, files);
    }

    function test(): string {
        if (!Words.known(row.tested))
            return qsTr("Not read back by a test yet");
        //: %1 is a day and time
        return row.testGood ? qsTr("%1: all good").arg(Words.moment(row.tested)) : qsTr("%1: something was damaged", "%1 is a day and time").arg(Words.moment(row.tested));
    }
}
