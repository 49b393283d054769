// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// One choice of a few words, in one bar. The arrow keys go from one to the next.
FocusScope {
    id: segments

    required property list<string> choices
    required property string name
    property int current: 0

    signal chosen(int index)

    implicitWidth: row.implicitWidth
    implicitHeight: Theme.size.control
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    function choose(index: int) {
        if (index < 0 || index >= repeater.count)
            return;
        repeater.itemAt(index).forceActiveFocus(Qt.TabFocusReason);
        chosen(index);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius.control
        color: Theme.color.card
        border.width: Theme.size.hairline
        border.color: Theme.color.outline
    }

    Row {
        id: row

        Repeater {
            id: repeater

            model: segments.choices

            Segment {
                id: segment

                required property string modelData
                required property int index

                text: segment.modelData
                first: segment.index === 0
                checked: segment.index === segments.current
                onClicked: segments.choose(segment.index)
                Keys.onRightPressed: segments.choose(segment.mirrored ? segment.index - 1 : segment.index + 1)
                Keys.onLeftPressed: segments.choose(segment.mirrored ? segment.index + 1 : segment.index - 1)
            }
        }
    }
}
