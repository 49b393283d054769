// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One field of a KeyInput.
TextField {
    id: group

    required property int number
    required property int count
    required property int wanted

    signal overflown(string letters)
    signal filled
    signal leftBackwards

    //: Read by a screen reader. %1 is the number of a group of the recovery key, %2 how many groups there are
    label: qsTr("Group %1 of %2").arg(number).arg(count)
    secret: true
    placeholderText: number.toLocaleString(Qt.locale(), "f", 0)
    Accessible.description: ""
    implicitWidth: metrics.advanceWidth + leftPadding + rightPadding + Theme.space.normal
    horizontalAlignment: TextInput.AlignHCenter
    font.family: Theme.type.code.family
    font.pixelSize: Theme.type.body.pixelSize
    font.weight: Font.Medium
    font.capitalization: Font.AllUppercase
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly | Qt.ImhLatinOnly

    onTextEdited: {
        const letters = text.replace(/[^0-9A-Za-z]/g, "");
        if (letters.length > wanted)
            overflown(letters);
        else if (letters !== text)
            text = letters;
        if (letters.length === wanted && cursorPosition === wanted)
            filled();
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace && length === 0) {
            leftBackwards();
            event.accepted = true;
        }
    }

    TextMetrics {
        id: metrics

        font: group.font
        text: "W".repeat(group.wanted)
    }
}
