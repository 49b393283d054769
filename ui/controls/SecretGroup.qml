// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One group of a secret below its number. A screen reader is told the group only while it is shown, and letter by
// letter.
Column {
    id: group

    required property int number
    required property string text
    required property bool shown

    Accessible.role: Accessible.StaticText
    //: Read aloud by a screen reader. %1 is the number of a group of the recovery key, %2 its five characters
    Accessible.name: shown ? qsTr("Group %1: %2").arg(number).arg(text.split("").join(" ")) : hiddenName
    //: Read aloud by a screen reader. %1 is the number of a group of the recovery key
    readonly property string hiddenName: qsTr("Group %1: hidden").arg(number)

    Label {
        text: group.number.toLocaleString(Qt.locale(), "f", 0)
        type: Theme.type.caption
        color: Theme.color.faint
        Accessible.ignored: true
    }

    Label {
        text: group.shown ? group.text : "•".repeat(group.text.length)
        type: Theme.type.key
        color: group.shown ? Theme.color.ink : Theme.color.faint
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
