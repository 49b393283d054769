// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// Which lines are shown: of what kind, by which computer, with which words, and only the new ones.
Flow {
    id: filter

    required property ActivityModel activity

    spacing: Theme.space.small

    Select {
        //: of what is listed: backups, unlocks, tests…
        name: qsTr("Kind")
        //: kinds of lines in the log; "Refusals" are unlocks and changes that were refused, "Other" all other kinds
        choices: [qsTr("Everything"), qsTr("Backups"), qsTr("Unlocks"), qsTr("Ways to unlock"), qsTr("Computers"), qsTr("Tests"), qsTr("Restores"), qsTr("Versions"), qsTr("Refusals"), qsTr("Other")]
        current: filter.activity.kind
        onChosen: index => filter.activity.kind = index
    }

    Select {
        visible: filter.activity.computers.length > 1
        name: qsTr("Computer")
        choices: [qsTr("All computers"), ...filter.activity.computers]
        current: Math.max(0, choices.indexOf(filter.activity.computer))
        onChosen: index => filter.activity.computer = index === 0 ? "" : filter.activity.computers[index - 1]
    }

    TextField {
        width: Theme.size.sidebar
        //: placeholder of a field for searching in the log
        label: qsTr("Find words")
        placeholderText: label
        startIcon: "magnifying-glass"
        text: filter.activity.search
        onTextEdited: filter.activity.search = text
    }

    CheckBox {
        visible: filter.activity.newCount > 0 || filter.activity.onlyNew
        //: only lines that were not seen before
        text: qsTr("Only what is new")
        checked: filter.activity.onlyNew
        onToggled: filter.activity.onlyNew = checked
    }
}
