// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What is about to happen.
ColumnLayout {
    id: review

    required property VersionsModel versions
    required property RestoreFlow flow
    readonly property int row: flow.version === "" ? 0 : versions.rowOf(flow.version)

    spacing: Theme.space.normal

    Card {
        Layout.fillWidth: true
        padding: 0

        ReviewRow {
            first: true
            iconName: "clock-counter-clockwise"
            name: qsTr("Version")
            words: Words.moment(review.versions.timeAt(review.row))
        }

        ReviewRow {
            iconName: review.flow.what === RestoreFlow.Chats ? "chats-circle" : "archive"
            name: qsTr("What")
            words: review.chosen()
        }

        ReviewRow {
            iconName: "folder-open"
            name: qsTr("Where to")
            words: review.flow.target
        }

        ReviewRow {
            iconName: "eye"
            name: qsTr("What it is good for")
            words: qsTr("Every file as it was. Exports of chats can be read; no app takes them back.")
        }
    }

    Hint {
        Layout.fillWidth: true
        visible: review.names().length > 0
        iconName: "list-checks"
        text: review.names().join("\n")
    }

    Hint {
        Layout.fillWidth: true
        visible: review.flow.targetHasFiles
        iconName: "folder-open"
        emphasis: qsTr("The folder is not empty.")
        text: qsTr("Nothing in it is overwritten.")
    }

    function names(): list<string> {
        return flow.what === RestoreFlow.Chats ? flow.chats.chosenNames : flow.what === RestoreFlow.Files ? flow.contents.chosenNames : [];
    }

    function chosen(): string {
        if (flow.what === RestoreFlow.Chats)
            //: %Ln is a number of chats
            return Words.listed(qsTr("%Ln chat(s)", "", flow.chats.chosenCount), Words.messages(flow.chats.chosenMessages));
        if (flow.what === RestoreFlow.Files)
            //: %Ln is a number of files and folders
            return qsTr("%Ln file(s) or folder(s), with all that is in them", "", flow.contents.chosenCount);
        return qsTr("Everything in it");
    }
}
