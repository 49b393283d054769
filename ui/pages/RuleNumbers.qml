// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The five numbers of the rules.
Card {
    id: numbers

    required property RetentionFlow flow

    RuleField {
        label: qsTr("The newest")
        unit: qsTr("versions")
        value: numbers.flow.last
        onChanged: value => numbers.flow.last = value
    }

    RuleField {
        label: qsTr("One a day")
        unit: qsTr("for as many days")
        value: numbers.flow.daily
        onChanged: value => numbers.flow.daily = value
    }

    RuleField {
        label: qsTr("One a week")
        unit: qsTr("for as many weeks")
        value: numbers.flow.weekly
        onChanged: value => numbers.flow.weekly = value
    }

    RuleField {
        label: qsTr("One a month")
        unit: qsTr("for as many months")
        value: numbers.flow.monthly
        onChanged: value => numbers.flow.monthly = value
    }

    RuleField {
        label: qsTr("One a year")
        unit: qsTr("for as many years")
        value: numbers.flow.yearly
        onChanged: value => numbers.flow.yearly = value
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.small
        text: qsTr("All 0: every version stays.")
        type: Theme.type.small
        color: Theme.color.muted
    }
}
