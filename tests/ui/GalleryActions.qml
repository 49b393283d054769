// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// What can be pressed and typed into.
Page {
    id: gallery

    PageHead {
        title: qsTr("Buttons and fields")
        sentence: qsTr("Every part in every state, to be looked at beside the design.")

        Button {
            text: qsTr("Back up now")
            icon.name: "arrow-clockwise"
            kind: Button.Primary
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.normal

        Button {
            focus: true
            text: qsTr("Look for the disk")
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        }

        Button {
            text: qsTr("Print")
            icon.name: "printer"
        }

        Button {
            text: qsTr("Cancel")
            kind: Button.Quiet
        }

        Button {
            text: qsTr("Show the proofs")
            kind: Button.Link
            trailingIcon: "caret-right"
        }

        Button {
            text: qsTr("Remove Blue YubiKey")
            kind: Button.Danger
        }

        Button {
            text: qsTr("Continue")
            kind: Button.Primary
            enabled: false
        }

        IconButton {
            text: qsTr("More")
            icon.name: "dots-three"
        }
    }
    RowLayout {
        spacing: Theme.space.wide

        Field {
            label: qsTr("Name of the backup")
            message: qsTr("You see it on the start page.")

            TextField {
                Layout.fillWidth: true
                label: qsTr("Name of the backup")
                text: "Family chats"
            }
        }

        Field {
            label: qsTr("Password")
            message: qsTr("That is not the password of this backup.")
            warning: true

            SecretField {
                Layout.fillWidth: true
                label: qsTr("Password")
                text: "something"
                troubled: true
            }
        }
    }

    RowLayout {
        spacing: Theme.space.wide

        TextField {
            Layout.fillWidth: true
            label: qsTr("Find a chat")
            placeholderText: qsTr("Find a chat")
            startIcon: "magnifying-glass"
        }

        Segments {
            name: qsTr("What to restore")
            choices: [qsTr("Everything"), qsTr("Chats"), qsTr("Files")]
            current: 1
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.wide

        CheckBox {
            text: qsTr("Copy it to the phone")
        }

        CheckBox {
            text: qsTr("Folder laid out as expected")
            checked: true
        }

        RadioButton {
            text: qsTr("As the system")
            checked: true
        }

        RadioButton {
            text: qsTr("Always dark")
        }

        Spinner {}
    }

    Fold {
        Layout.fillWidth: true
        title: qsTr("More options")
        detail: qsTr("A password")
    }

    Fold {
        Layout.fillWidth: true
        title: qsTr("Details")
        open: true

        Label {
            text: "Corrupt packs/studio-pc/5e1f9a07c204"
            type: Theme.type.code
            color: Theme.color.muted
        }
    }
}
