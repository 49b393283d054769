// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What will be done about an incident, and what that cannot undo, before anything is.
Card {
    id: card

    required property IncidentFlow flow
    required property bool unlocked
    readonly property bool working: flow.task.state === Task.Working
    readonly property list<string> steps: words.steps()

    signal unlockWanted

    spacing: Theme.space.normal

    IncidentWords {
        id: words

        incident: card.flow.incident
    }

    TextPair {
        Layout.fillWidth: true
        title: words.title
        titleType: Theme.type.figure
        titleRole: Accessible.Heading
        detail: words.needs
    }

    Rows {
        Layout.fillWidth: true
        model: Math.floor(card.steps.length / 2)
        spacing: Theme.space.normal

        NumberedStep {
            required property int index

            number: index + 1
            title: card.steps[2 * index]
            detail: card.steps[2 * index + 1]
        }
    }

    Hint {
        Layout.fillWidth: true
        iconName: "clock-counter-clockwise"
        ink: Theme.color.warn
        //: followed by a sentence that begins with a small letter in English
        emphasis: qsTr("Cannot be undone:")
        text: words.cannotUndo
    }

    ProblemView {
        Layout.fillWidth: true
        task: card.flow.task
    }

    Hint {
        Layout.fillWidth: true
        visible: card.flow.proofMissing || !card.unlocked
        iconName: "lock-simple"
        text: card.unlocked ? qsTr("The last unlocking is more than ten minutes ago. Unlock once more: an open window does not show that you are its owner.") : qsTr("The backup is locked. Unlock it with a way that you still have.")
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.small

        Item {
            Layout.fillWidth: true
        }

        Spinner {
            visible: card.working
        }

        Button {
            visible: !card.working
            kind: Button.Primary
            text: !card.unlocked || card.flow.proofMissing ? qsTr("Unlock") : qsTr("Start")
            icon.name: !card.unlocked || card.flow.proofMissing ? "lock-simple-open" : ""
            onClicked: !card.unlocked || card.flow.proofMissing ? card.unlockWanted() : card.flow.begin()
        }
    }
}
