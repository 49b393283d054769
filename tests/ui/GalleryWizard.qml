// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// A task: the sheet with the recovery key, and choices that need explaining.
WizardFrame {
    brandName: "Coffer"
    aim: qsTr("Set up your backup")
    steps: [qsTr("What to keep"), qsTr("Where to keep it"), qsTr("A first way in"), qsTr("Recovery sheet"), qsTr("Review and start")]
    current: 3
    title: qsTr("Put your recovery key on paper")
    sentence: qsTr("It opens the backup when every device is gone. Coffer keeps no copy: if the paper and all other ways in are lost, nothing opens the backup.")
    laterText: qsTr("Do this later")
    backVisible: true
    nextText: qsTr("Check the sheet")

    SecretDisplay {
        Layout.fillWidth: true
        title: qsTr("Recovery key, 13 groups")
        groups: ["7QK2M", "9HX4T", "B0RN6", "W3EZA", "5YCD8", "J1PVS", "K4T7G", "XM2Q9", "0DHB5", "R8NWE", "6ZSA3", "VC1JF", "P9YKX"]
        shown: true

        foot: [
            Button {
                text: qsTr("Print")
                icon.name: "printer"
            },
            Button {
                text: qsTr("Save as PDF")
                icon.name: "file-pdf"
            },
            Label {
                Layout.fillWidth: true
                text: qsTr("A copy leaves the clipboard after one minute.")
                type: Theme.type.small
                color: Theme.color.muted
            }
        ]
    }

    ChoiceCard {
        Layout.fillWidth: true
        text: qsTr("Security key")
        iconName: "usb"
        description: qsTr("A YubiKey or similar that you plug in and touch. It works on any computer, and outlives this one.")
        tagText: qsTr("Best here: a key is plugged in")
        fact: qsTr("YubiKey 5C NFC is ready. You enter its PIN and touch it twice.")
        factIcon: "plugs-connected"
        checked: true
    }

    DropZone {
        Layout.fillWidth: true
        title: qsTr("Drop an export or a backup file here")
        detail: qsTr("Coffer recognises it and says what is missing from it.")

        Button {
            text: qsTr("Choose a file or folder")
            icon.name: "folder-open"
        }
    }
}
