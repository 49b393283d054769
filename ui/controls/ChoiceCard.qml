// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// One of several choices that need explaining: a dot, a picture, a name with a tag, what it means, and once it is
// chosen a fact about it.
T.RadioButton {
    id: card

    property string iconName
    property string description
    property string tagText
    property string tagIcon: "check"
    property string fact
    property string factIcon: "info"

    implicitWidth: Theme.size.measure
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space.normal + Theme.space.tiny
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    function trigger() {
        if (!checked)
            toggle();
        clicked();
    }

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: checked && fact !== "" ? description + " " + fact : description
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: card.trigger()
    Accessible.onToggleAction: card.trigger()

    contentItem: ChoiceContent {
        text: card.text
        description: card.description
        iconName: card.iconName
        tagText: card.tagText
        tagIcon: card.tagIcon
        fact: card.fact
        factIcon: card.factIcon
        checked: card.checked
    }

    background: Rectangle {
        radius: Theme.radius.card
        color: card.hovered && !card.checked ? Theme.color.rowHover : Theme.color.card
        border.width: card.checked ? Theme.size.ring : Theme.size.hairline
        border.color: card.checked ? Theme.color.accent : Theme.color.hairline

        FocusRing {
            target: card
            radius: Theme.radius.card + 2 * Theme.size.ring
            visible: card.visualFocus
        }
    }
}
