// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// What a page shows whose content is in the locked backup.
Card {
    id: card

    property alias title: empty.title
    property alias sentence: empty.sentence

    signal unlockWanted

    Layout.alignment: Qt.AlignTop // not in the middle of what is left
    padding: Theme.space.top

    EmptyState {
        id: empty

        Layout.fillWidth: true
        iconName: "lock-simple"

        Button {
            kind: Button.Primary
            text: qsTr("Unlock")
            icon.name: "lock-simple-open"
            onClicked: card.unlockWanted()
        }
    }
}
