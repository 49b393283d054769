// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// Something that is so, and how we know: a picture, a few words, a line below them.
RowLayout {
    id: fact

    required property string title
    property string detail
    property string iconName: "check-circle"
    property color ink: Theme.color.good

    spacing: Theme.space.compact

    Icon {
        Layout.alignment: Qt.AlignTop
        name: fact.iconName
        size: Theme.size.icon
        color: fact.ink
    }

    TextPair {
        Layout.fillWidth: true
        title: fact.title
        titleWeight: Font.Medium
        detail: fact.detail
    }
}
