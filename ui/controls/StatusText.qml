// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// A picture and a few words in the colour of a state, at the end of a row or below a date.
RowLayout {
    id: status

    enum Tone {
        Neutral,
        Plain,
        Accent,
        Good,
        Warn
    }

    required property string text
    required property string iconName
    property int tone: StatusText.Neutral
    property color iconColor: ink
    readonly property color ink: tone === StatusText.Plain ? Theme.color.ink : tone === StatusText.Good ? Theme.color.good : tone === StatusText.Warn ? Theme.color.warn : tone === StatusText.Accent ? Theme.color.accentInk : Theme.color.muted

    spacing: Theme.space.small

    Icon {
        name: status.iconName
        size: Theme.size.iconSmall
        color: status.iconColor
    }

    Label {
        Layout.fillWidth: true
        text: status.text
        type: Theme.type.small
        color: status.ink
    }
}
