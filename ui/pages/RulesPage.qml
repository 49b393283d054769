// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// How long versions are kept. What would go is shown before it goes, and what cannot be undone is said before.
Page {
    id: page

    required property RetentionFlow flow
    readonly property bool idle: flow.task.state !== Task.Working

    signal closed
    signal unlockWanted

    Component.onCompleted: flow.load()
    Keys.onEscapePressed: closed()

    PageHead {
        title: qsTr("How long versions stay")
        sentence: qsTr("Versions that you keep for good, and the newest good one of each source, stay whatever the numbers say.")

        Button {
            text: qsTr("Back")
            icon.name: mirrored ? "arrow-right" : "arrow-left"
            onClicked: page.closed()
        }
    }

    ProblemView {
        task: page.flow.task

        Button {
            text: qsTr("Unlock again")
            onClicked: page.unlockWanted()
        }
    }

    RuleNumbers {
        Layout.fillWidth: true
        flow: page.flow
    }

    Button {
        visible: !page.flow.previewed
        enabled: page.idle
        kind: Button.Primary
        text: qsTr("Show what would go")
        onClicked: page.flow.preview()
    }

    SectionHead {
        Layout.fillWidth: true
        visible: page.flow.previewed
        //: %Ln is a number of versions
        title: page.flow.goCount > 0 ? qsTr("%Ln version(s) would go", "", page.flow.goCount) : qsTr("Every version stays")

        Button {
            visible: page.flow.goCount > 0 || !page.flow.stored
            enabled: page.idle
            kind: Button.Primary
            //: %Ln is a number of versions
            text: page.flow.goCount > 0 ? qsTr("Take %Ln version(s) away", "", page.flow.goCount) : qsTr("Use these rules")
            onClicked: question.open()
        }
    }

    Card {
        Layout.fillWidth: true
        visible: page.flow.previewed && page.flow.count > 0
        padding: Theme.space.small

        ScrollList {
            id: list

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight + bottomMargin, Theme.size.content * 0.45)
            name: qsTr("What would happen to each version")
            model: page.flow
            delegate: VerdictRow {
                x: list.rowX
                width: list.rowWidth
                current: ListView.isCurrentItem && ListView.view.activeFocus
            }
        }
    }

    SpaceCard {
        Layout.fillWidth: true
        flow: page.flow
        onUnlockWanted: page.unlockWanted()
    }

    Dialog {
        id: question

        destructive: page.flow.goCount > 0
        //: %Ln is a number of versions
        title: page.flow.goCount > 0 ? qsTr("Take %Ln version(s) out of the backup?", "", page.flow.goCount) : qsTr("Use these rules from now on?")
        detail: page.flow.goCount > 0 ? qsTr("They leave the list and cannot be brought back. What only they hold is gone for good as soon as space is given back.") : qsTr("Nothing goes now. Later versions are judged by these numbers when somebody looks here again.")
        confirmText: page.flow.goCount > 0 ? qsTr("Take them away") : qsTr("Use the rules")
        onConfirmed: page.flow.apply(reason.text)

        TextField {
            id: reason

            Layout.fillWidth: true
            label: qsTr("Why, for the log")
            placeholderText: label
            maximumLength: 200
        }
    }
}
