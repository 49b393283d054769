// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// The heading of a part of a page, and what belongs at its end.
RowLayout {
    id: head

    required property string title
    property string detail
    default property alias actions: place.data

    spacing: Theme.space.normal

    Label {
        Layout.fillWidth: true
        text: head.title
        type: Theme.type.heading
        Accessible.role: Accessible.Heading
    }

    Label {
        visible: text !== ""
        text: head.detail
        type: Theme.type.small
        color: Theme.color.muted
    }

    RowLayout {
        id: place

        visible: children.length > 0
    }
}
