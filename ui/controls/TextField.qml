// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Coffer.Controls

// One line to type into. `label` names it for screen readers; a visible label stands above it, in a Field.
T.TextField {
    id: field

    required property string label
    property bool troubled: false // what was typed is not right; the reason stands below
    property bool secret: false // what is copied from it does not stay on the clipboard (clipboardguard.h)
    property bool atOnce: false // it has the keyboard as soon as it is shown, as the first field of a step
    property string startIcon

    implicitWidth: Theme.size.dialog
    implicitHeight: Math.max(Theme.size.control, contentHeight + topPadding + bottomPadding)
    leftPadding: startIcon !== "" && !mirroredText ? Theme.space.small + Theme.size.icon + Theme.space.small : Theme.space.compact
    rightPadding: startIcon !== "" && mirroredText ? Theme.space.small + Theme.size.icon + Theme.space.small : Theme.space.compact
    topPadding: Theme.space.tiny
    bottomPadding: Theme.space.tiny
    readonly property bool mirroredText: LayoutMirroring.enabled

    font.family: Theme.type.body.family
    font.pixelSize: Theme.type.body.pixelSize
    font.letterSpacing: Theme.type.body.font.letterSpacing
    color: Theme.color.ink
    placeholderTextColor: Theme.color.faint
    selectionColor: Theme.color.accent
    selectedTextColor: Theme.color.inkOnAccent
    selectByMouse: true
    horizontalAlignment: TextInput.AlignLeft
    verticalAlignment: TextInput.AlignVCenter
    passwordCharacter: "•"
    onVisibleChanged: {
        if (!visible && activeFocus)
            focus = false; // what nobody sees takes no keys
        takeKeyboard();
    }
    Component.onCompleted: takeKeyboard()

    function takeKeyboard() {
        if (atOnce && visible)
            forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: placeholderText
    Accessible.passwordEdit: echoMode !== TextInput.Normal

    background: Rectangle {
        radius: Theme.radius.control
        color: Theme.color.card
        border.width: field.troubled ? Theme.size.ring : Theme.size.hairline
        border.color: field.troubled ? Theme.color.warn : field.activeFocus ? Theme.color.accent : Theme.color.outline

        Icon {
            visible: field.startIcon !== ""
            anchors.left: parent.left
            anchors.leftMargin: Theme.space.compact
            anchors.verticalCenter: parent.verticalCenter
            name: field.startIcon
            size: Theme.size.iconButton
            color: Theme.color.muted
        }

        FocusRing {
            target: field
            visible: field.activeFocus
        }
    }

    Label {
        anchors.fill: parent
        anchors.leftMargin: field.mirroredText ? field.rightPadding : field.leftPadding
        anchors.rightMargin: field.mirroredText ? field.leftPadding : field.rightPadding
        visible: field.length === 0 && field.preeditText === ""
        text: field.placeholderText
        horizontalAlignment: field.horizontalAlignment === TextInput.AlignHCenter ? Text.AlignHCenter : Text.AlignLeft
        color: field.placeholderTextColor
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
