// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// One thing that is known of a version, in its VersionCard.
RowLayout {
    id: line

    required property string name
    required property string words

    visible: words !== ""
    spacing: Theme.space.normal

    Label {
        Layout.preferredWidth: Theme.size.sidebar * 0.35
        Layout.alignment: Qt.AlignTop
        text: line.name
        type: Theme.type.small
        color: Theme.color.muted
    }

    Label {
        Layout.fillWidth: true
        text: line.words
        type: Theme.type.small
    }
}
