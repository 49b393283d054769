// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What can have happened, to choose from.
ColumnLayout {
    id: list

    required property IncidentFlow flow

    signal chosen

    spacing: Theme.space.tiny

    IncidentWords {
        id: words

        incident: list.flow.incident
    }

    Rows {
        Layout.fillWidth: true
        model: words.all.length
        spacing: Theme.space.tiny

        ChoiceRow {
            required property int index
            readonly property int incident: words.all[index]

            text: words.titleOf(incident)
            detail: words.detailOf(incident)
            iconName: words.pictureOf(incident)
            checked: list.flow.incident === incident
            onClicked: {
                list.flow.incident = incident;
                list.chosen();
            }
        }
    }
}
