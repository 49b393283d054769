// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A visible label, the field itself and what is to be said about it.
ColumnLayout {
    id: field

    required property string label
    property string message
    property bool warning: false
    property bool good: false
    default property alias content: place.data

    Layout.alignment: Qt.AlignTop
    spacing: Theme.space.tiny

    Label {
        Layout.fillWidth: true
        text: field.label
        weight: Font.Medium
        Accessible.ignored: true
    }

    ColumnLayout {
        id: place

        Layout.fillWidth: true
    }

    FieldMessage {
        Layout.fillWidth: true
        text: field.message
        warning: field.warning
        good: field.good
    }
}
