// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// A secret of several groups, typed from paper: a field for each, and the next one takes over when one is full. What
// is pasted into one field spreads over those that follow; Backspace in an empty one goes back.
FocusScope {
    id: input

    required property int groups
    required property int groupLength
    property int wrongGroup: 0 // counted from 1; 0: none is known to be wrong

    signal edited
    signal accepted

    implicitWidth: Theme.size.measure
    implicitHeight: flow.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Recovery key, group by group")

    // What stands in the fields, with a dash between each two. A copy of a secret: ask only when it is needed.
    function typed(): string {
        let all = "";
        for (let index = 0; index < repeater.count; ++index)
            all += (index === 0 ? "" : "-") + (repeater.itemAt(index) as KeyGroup).text;
        return all;
    }

    function forget() {
        for (let index = 0; index < repeater.count; ++index)
            (repeater.itemAt(index) as KeyGroup).clear();
        if (activeFocus)
            focusGroup(0);
    }

    function focusGroup(index: int) {
        const next = repeater.itemAt(Math.max(0, Math.min(index, repeater.count - 1))) as KeyGroup;
        if (next) // none before the fields are made and after they are gone
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    // Puts letters and digits into the groups from `first` on; the focus ends where there is room left.
    function spread(first: int, letters: string) {
        let rest = letters.toUpperCase().replace(/[^0-9A-Z]/g, "");
        let index = first;
        for (; index < repeater.count && (rest !== "" || index === first); ++index) {
            (repeater.itemAt(index) as KeyGroup).text = rest.slice(0, groupLength);
            rest = rest.slice(groupLength);
        }
        const last = repeater.itemAt(index - 1) as KeyGroup;
        focusGroup(last.length === groupLength ? index : index - 1);
    }

    Flow {
        id: flow

        width: input.width
        spacing: Theme.space.small

        Repeater {
            id: repeater

            model: input.groups

            KeyGroup {
                id: group

                width: Math.max(implicitWidth, Math.floor((flow.width - 6 * flow.spacing) / 7))
                required property int index

                focus: index === 0
                number: group.index + 1
                count: input.groups
                wanted: input.groupLength
                troubled: input.wrongGroup === group.index + 1
                onTextChanged: input.edited()
                onOverflown: letters => input.spread(group.index, letters)
                onFilled: input.focusGroup(group.index + 1)
                onLeftBackwards: input.focusGroup(group.index - 1)
                onAccepted: input.accepted()
            }
        }
    }
}
