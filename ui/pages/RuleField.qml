// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// One number of the rules for how long versions are kept.
Spread {
    id: field

    required property string label
    required property string unit
    required property int value

    signal changed(int value)

    title: label
    detail: unit
    minimumHeight: Theme.size.rowPlain

    TextField {
        Layout.preferredWidth: Theme.size.sidebar * 0.4
        label: field.label
        text: String(field.value)
        inputMethodHints: Qt.ImhDigitsOnly
        validator: IntValidator {
            bottom: 0
            top: 9999
        }
        onTextEdited: {
            if (acceptableInput)
                field.changed(Number(text));
        }
    }
}
