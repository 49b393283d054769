// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// One group of the recovery key, typed back.
Field {
    id: check

    required property SheetModel sheet
    required property int number
    property bool matches: false
    property alias atOnce: input.atOnce
    readonly property bool wrong: !matches && input.length === 5

    //: %1 is the number of a group of the recovery key
    label: qsTr("Group %1").arg(number)
    // There is always a line, so that nothing moves under the pointer when a group turns out right.
    message: matches ? qsTr("This group is right.") : wrong ?
        //: %1 is the number of a group of the recovery key
        qsTr("That is not group %1. Compare it with the sheet.").arg(number) : qsTr("A group has five letters and digits.")
    warning: wrong
    good: matches
    onNumberChanged: forget()

    function forget() {
        input.clear();
        matches = false;
    }

    TextField {
        id: input

        Layout.preferredWidth: Theme.size.sidebar * 0.6
        //: %1 is the number of a group of the recovery key
        label: qsTr("Group %1 of the recovery key").arg(check.number)
        secret: true
        maximumLength: 5
        troubled: check.wrong
        font.family: Theme.type.key.family
        font.capitalization: Font.AllUppercase
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
        onTextEdited: check.matches = check.sheet.checkGroup(check.number, text)
    }
}
