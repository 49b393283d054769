// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// The PIN that an authenticator wants: the one it has, or a new one twice. What was typed is forgotten as soon as it
// was handed over.
ColumnLayout {
    id: entry

    required property Ceremony ceremony
    required property bool fresh
    required property bool ofComputer
    readonly property bool longEnough: !fresh || first.length >= ceremony.shortestPin
    readonly property bool ready: first.length > 0 && longEnough && (!fresh || first.text === second.text)

    spacing: Theme.space.small
    onVisibleChanged: {
        if (!visible)
            forget();
    }

    function focusFirst() {
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    function forget() {
        first.forget();
        second.forget();
    }

    function answer() {
        if (!ready)
            return;
        ceremony.answerPin(first.text);
        forget();
    }

    Field {
        Layout.fillWidth: true
        label: entry.fresh ? qsTr("New PIN") : qsTr("PIN")
        warning: entry.ceremony.wrongBefore
        message: entry.remark()

        SecretField {
            id: first
            objectName: "pin"

            Layout.fillWidth: true
            label: entry.fresh ? qsTr("New PIN") : entry.ofComputer ? qsTr("PIN of this computer’s way in") : qsTr("PIN of the security key")
            troubled: entry.ceremony.wrongBefore && length === 0
            onAccepted: entry.fresh ? second.forceActiveFocus(Qt.TabFocusReason) : entry.answer()
        }
    }

    Field {
        Layout.fillWidth: true
        visible: entry.fresh
        label: qsTr("Once more")
        good: second.length > 0 && first.text === second.text
        message: second.length === 0 ? "" : first.text === second.text ? qsTr("The same.") : qsTr("Not the same yet.")

        SecretField {
            id: second

            Layout.fillWidth: true
            label: qsTr("The PIN once more")
            onAccepted: entry.answer()
        }
    }

    Button {
        kind: Button.Primary
        text: entry.fresh ? qsTr("Set this PIN") : qsTr("Try this PIN")
        enabled: entry.ready
        onClicked: entry.answer()
    }

    function remark(): string {
        if (fresh)
            //: %Ln is the fewest characters that a new PIN may have
            return qsTr("%Ln character(s) or more.", "", ceremony.shortestPin);
        if (!ceremony.wrongBefore)
            //: %Ln is a number of tries
            return ceremony.retries >= 0 && ceremony.retries < 4 ? qsTr("%Ln try(s) left.", "", ceremony.retries) : "";
        if (ceremony.retries < 0)
            return qsTr("That is not its PIN.");
        if (ofComputer)
            //: %Ln is a number of tries
            return qsTr("That is not its PIN. %Ln try(s) left; then this computer’s chip refuses every PIN for a while.", "", ceremony.retries);
        //: %Ln is a number of tries
        return qsTr("That is not its PIN. %Ln try(s) left; after the last one the key locks itself, and only erasing it helps.", "", ceremony.retries);
    }
}
