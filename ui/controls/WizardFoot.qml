// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// The foot of a WizardFrame. It stays where it is while the page scrolls.
Rectangle {
    id: foot

    required property real edge
    property string cancelText: qsTr("Cancel")
    property bool cancelVisible: true
    property string laterText
    property string status
    property bool backVisible: false
    property string backText: qsTr("Back")
    property string nextText
    property string nextIcon
    property bool nextVisible: true
    property bool nextEnabled: true
    property string waitingText // while something is awaited, in the place of the button that goes on

    signal cancelled
    signal later
    signal back
    signal next

    readonly property bool empty: !cancelVisible && !backVisible && !nextVisible && laterText + status + waitingText === ""

    visible: !empty
    implicitHeight: empty ? 0 : Math.max(Theme.size.foot, row.implicitHeight + 2 * Theme.space.compact)
    color: Theme.color.window

    Separator {
        width: parent.width
    }

    RowLayout {
        id: row

        x: foot.LayoutMirroring.enabled ? foot.width - width - foot.edge : foot.edge
        width: Math.min(Theme.size.content, parent.width - 2 * foot.edge)
        height: parent.height
        spacing: Theme.space.small

        Button {
            visible: foot.cancelVisible
            Layout.leftMargin: -leftPadding
            kind: Button.Quiet
            text: foot.cancelText
            onClicked: foot.cancelled()
        }

        Button {
            visible: text !== ""
            kind: Button.Quiet
            text: foot.laterText
            onClicked: foot.later()
        }

        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.small
            text: foot.status
            type: Theme.type.small
            color: Theme.color.muted
            Accessible.role: Accessible.StatusBar
        }

        Button {
            visible: foot.backVisible
            text: foot.backText
            onClicked: foot.back()
        }

        Button {
            visible: foot.nextVisible && foot.waitingText === ""
            kind: Button.Primary
            text: foot.nextText
            icon.name: foot.nextIcon
            enabled: foot.nextEnabled
            onClicked: foot.next()
        }

        Spinner {
            visible: foot.waitingText !== ""
            Layout.leftMargin: Theme.space.normal
        }

        Label {
            visible: foot.waitingText !== ""
            text: foot.waitingText
            weight: Font.Medium
            color: Theme.color.accentInk
            Accessible.role: Accessible.StatusBar
        }
    }
}
