// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The recovery key, typed from its sheet. A group with a slip is shown at once.
ColumnLayout {
    id: view

    required property UnlockFlow flow
    required property bool unlocked

    signal accepted

    spacing: Theme.space.small

    Component.onDestruction: forget()
    onUnlockedChanged: {
        if (!unlocked)
            forget();
    }

    Connections {
        target: view.flow
        function onUnlocked() {
            view.forget();
        }
    }

    function focusFirst() {
        input.focusGroup(0);
    }

    function typed(): string {
        return input.typed();
    }

    function forget() {
        input.forget();
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Recovery key")
        weight: Font.Medium
        Accessible.ignored: true
    }

    KeyInput {
        id: input

        Layout.fillWidth: true
        focus: true
        groups: view.flow.recoveryKeyGroups
        groupLength: 5
        wrongGroup: view.flow.wrongGroup
        onEdited: view.flow.checkTyped(input.typed())
        onAccepted: view.accepted()
    }

    FieldMessage {
        Layout.fillWidth: true
        warning: view.flow.wrongGroup > 0
        //: %1 is the number of a group of the recovery key
        text: view.flow.wrongGroup > 0 ? qsTr("Group %1 has a slip: compare it with the sheet.").arg(view.flow.wrongGroup) : view.progress()
    }

    function progress(): string {
        if (flow.goodGroups === 0)
            return qsTr("Digits and capital letters from the printed sheet. There is no letter I, L, O or U in it.");
        //: %1 is how many groups of the recovery key were typed rightly, %2 how many there are
        return qsTr("%1 of %2 groups typed without a slip.").arg(flow.goodGroups).arg(flow.recoveryKeyGroups);
    }
}
