// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What an authenticator wants of the person now: plug it in, its PIN, a touch, the page in the browser.
Card {
    id: view

    required property Ceremony ceremony
    required property int kind
    property bool making: false // a new way is made, and tested once
    readonly property bool asksPin: ceremony.step === Ceremony.EnterPin || ceremony.step === Ceremony.NewPin || ceremony.step === Ceremony.ChangePin
    readonly property bool fresh: ceremony.step === Ceremony.NewPin || ceremony.step === Ceremony.ChangePin

    spacing: Theme.space.normal

    onAsksPinChanged: {
        if (asksPin)
            pin.focusFirst();
    }

    Connections {
        target: view.ceremony
        function onPageWanted(page) {
            Qt.openUrlExternally(page);
        }
    }

    Tag {
        visible: view.ceremony.simulator
        //: name of a stand-in for a security key, in builds for developers
        text: qsTr("Simulator: opens nothing that matters")
    }

    Spread {
        Layout.fillWidth: true
        title: CeremonyWords.title(view.ceremony, view.kind, view.making)
        titleType: Theme.type.heading
        titleRole: Accessible.AlertMessage
        detail: CeremonyWords.sentence(view.ceremony, view.kind, view.making)
        detailType: Theme.type.body
        measure: Theme.size.measure

        start: Tile {
            iconName: WayWords.picture(view.kind)
        }
    }

    PinEntry {
        id: pin

        Layout.fillWidth: true
        visible: view.asksPin
        ceremony: view.ceremony
        fresh: view.fresh
        ofComputer: view.kind === WaysModel.Tpm
    }

    TextField {
        Layout.fillWidth: true
        visible: view.ceremony.step === Ceremony.OpenPage
        label: qsTr("Address of the page")
        text: String(view.ceremony.page)
        readOnly: true
    }

    RowLayout {
        visible: !view.asksPin
        spacing: Theme.space.small

        Spinner {}

        Label {
            Layout.fillWidth: true
            text: CeremonyWords.awaited(view.ceremony)
            color: Theme.color.accentInk
            Accessible.role: Accessible.StatusBar
        }
    }
}
