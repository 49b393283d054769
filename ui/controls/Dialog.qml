// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// A question that has to be answered first. Escape cancels, and Cancel has the focus: whoever only presses Return
// loses nothing. Where something is destroyed, `destructive` makes its button red; nothing else on screen is.
T.Popup {
    id: dialog

    required property string title
    required property string detail
    required property string confirmText
    property string cancelText: qsTr("Cancel")
    property bool destructive: false
    property bool staysOpen: false // what is confirmed may be refused: whoever asked closes it once it is done
    default property alias extra: inside.extra

    signal confirmed
    signal cancelled

    function answer(yes: bool) {
        if (!yes || !staysOpen)
            close();
        if (yes)
            confirmed();
        else
            cancelled();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.size.dialog, parent ? parent.width - 2 * Theme.space.wide : Theme.size.dialog)
    implicitHeight: inside.implicitHeight + topPadding + bottomPadding
    padding: Theme.space.wide
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose
    onOpened: inside.focusCancel()

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }

    background: Rectangle {
        radius: Theme.radius.card
        color: Theme.color.card
        border.width: Theme.size.hairline
        border.color: Theme.color.hairline
    }

    DialogContent {
        id: inside

        anchors.fill: parent
        title: dialog.title
        detail: dialog.detail
        confirmText: dialog.confirmText
        cancelText: dialog.cancelText
        destructive: dialog.destructive
        onConfirmed: dialog.answer(true)
        onCancelled: dialog.answer(false)
    }
}
