// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A number or a time that somebody looks for: what it is, the figure, a fact below it.
Item {
    id: figure

    required property string label
    required property string value
    property string detail
    property bool warning: false
    property bool first: false

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    implicitWidth: Theme.size.sidebar * 0.8
    implicitHeight: Math.max(Theme.size.figure, column.implicitHeight + 2 * Theme.space.normal)

    Rectangle {
        visible: !figure.first
        anchors.left: parent.left
        width: Theme.size.hairline
        height: parent.height
        color: Theme.color.hairline
    }

    Column {
        id: column

        x: figure.LayoutMirroring.enabled ? Theme.space.small : Theme.space.wide
        y: Theme.space.normal
        width: parent.width - Theme.space.wide - Theme.space.small

        Label {
            width: parent.width
            bottomPadding: Theme.space.tiny - topPadding
            text: figure.label
            type: Theme.type.caption
            color: Theme.color.muted
        }

        Label {
            width: parent.width
            text: figure.value
            type: Theme.type.figure
        }

        StatusText {
            width: parent.width
            visible: figure.warning
            text: figure.detail
            iconName: "warning"
            tone: StatusText.Warn
        }

        Label {
            width: parent.width
            visible: !figure.warning && text !== ""
            text: figure.detail
            type: Theme.type.small
            color: Theme.color.muted
        }
    }
}
