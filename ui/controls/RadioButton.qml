// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// One of several choices in one line of words.
T.RadioButton {
    id: radio

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.size.control, implicitContentHeight + topPadding + bottomPadding)
    spacing: Theme.space.compact
    verticalPadding: Theme.space.tiny
    focusPolicy: Qt.StrongFocus

    function trigger() {
        if (!checked)
            toggle();
        clicked();
    }

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: radio.trigger()
    Accessible.onToggleAction: radio.trigger()

    indicator: RadioDot {
        x: radio.mirrored ? radio.width - width : 0
        y: (radio.height - height) / 2
        checked: radio.checked

        FocusRing {
            target: radio
            radius: width / 2
            visible: radio.visualFocus
        }
    }

    contentItem: Label {
        leftPadding: radio.mirrored ? 0 : radio.indicator.width + radio.spacing
        rightPadding: radio.mirrored ? radio.indicator.width + radio.spacing : 0
        text: radio.text
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
