// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A button. `kind` says how loud it is: one Primary on a page, Danger only in a dialog that destroys. Space presses
// it, and so do Return and Enter. icon.name names a picture of resources/icons.
T.Button {
    id: button

    enum Kind {
        Primary,
        Secondary,
        Quiet,
        Link,
        Danger
    }

    property int kind: Button.Secondary
    property string trailingIcon
    readonly property bool filled: kind === Button.Primary || kind === Button.Danger
    readonly property bool bare: kind === Button.Quiet || kind === Button.Link
    readonly property color ink: !enabled ? Theme.color.muted : kind === Button.Primary ? Theme.color.inkOnAccent : kind === Button.Danger ? Theme.color.inkOnDanger : kind === Button.Link ? Theme.color.accentInk : Theme.color.ink
    readonly property color ground: bare ? (hovered ? Theme.color.rowHover : "transparent") : !enabled ? Theme.color.sunken : kind === Button.Danger ? Theme.color.danger : kind === Button.Primary ? (hovered ? Theme.color.accentHover : Theme.color.accent) : hovered ? Theme.color.rowHover : Theme.color.card

    implicitWidth: Math.ceil(implicitContentWidth) + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.control, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: kind === Button.Link ? Theme.space.small : Theme.space.normal
    verticalPadding: Theme.space.tiny
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    function trigger() {
        if (checkable)
            toggle();
        clicked();
    }

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: button.trigger()
    Keys.onReturnPressed: button.trigger()
    Keys.onEnterPressed: button.trigger()

    contentItem: ButtonContent {
        text: button.text
        iconName: button.icon.name
        trailingIcon: button.trailingIcon
        ink: button.ink
        weight: button.filled ? Font.Bold : Font.Medium
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: button.ground
        opacity: button.down ? 0.85 : 1
        border.width: !button.bare && (!button.filled || !button.enabled) ? Theme.size.hairline : 0
        border.color: button.enabled ? Theme.color.outline : Theme.color.hairline

        Behavior on color {
            ColorAnimation {
                duration: Theme.motion.hover
            }
        }

        FocusRing {
            target: button
            visible: button.visualFocus
        }
    }
}
