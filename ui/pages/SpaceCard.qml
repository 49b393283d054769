// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The space of what no version needs any more: how much it is, and giving it back.
ColumnLayout {
    id: card

    required property RetentionFlow flow

    signal unlockWanted

    spacing: Theme.space.small

    Spread {
        visible: card.flow.spaceTask.state !== Task.Working
        title: card.heading()
        titleWeight: Font.Medium
        //: %1 is a size
        detail: card.flow.waiting > 0 ? qsTr("%1 more waits until every computer has backed up once.").arg(Words.size(card.flow.waiting)) : qsTr("Taking versions away does not free space by itself.")

        Button {
            text: card.flow.freed > 0 ? qsTr("Give it back") : qsTr("Look for space")
            onClicked: card.flow.freed > 0 ? question.open() : card.flow.lookForSpace()
        }
    }

    TaskCard {
        Layout.fillWidth: true
        task: card.flow.spaceTask
        safeStop: qsTr("Stopping is safe: whatever a version needs stays.")
    }

    ProblemView {
        task: card.flow.spaceTask

        Button {
            text: qsTr("Unlock again")
            onClicked: card.unlockWanted()
        }
    }

    Dialog {
        id: question

        destructive: true
        //: %1 is a size
        title: qsTr("Give %1 back?").arg(Words.size(card.flow.freed))
        detail: qsTr("What no version in the list needs is removed for good. That cannot be undone.")
        confirmText: qsTr("Remove it")
        onConfirmed: card.flow.giveSpaceBack()
    }

    function heading(): string {
        if (flow.freed < 0)
            return qsTr("Space that no version needs");
        //: %1 is a size
        return flow.freed > 0 ? qsTr("%1 that no version needs").arg(Words.size(flow.freed)) : qsTr("No space to give back now");
    }
}
