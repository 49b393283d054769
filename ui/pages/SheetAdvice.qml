// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// A piece of advice below a picture.
ColumnLayout {
    id: advice

    required property string iconName
    required property string title
    required property string detail

    spacing: Theme.space.compact

    Icon {
        name: advice.iconName
        weight: Icon.Duotone
        size: Theme.size.tileSmall
        color: Theme.color.accentInk
    }

    TextPair {
        Layout.fillWidth: true
        title: advice.title
        titleWeight: Font.Bold
        detail: advice.detail
        spacing: Theme.space.tiny
    }
}
