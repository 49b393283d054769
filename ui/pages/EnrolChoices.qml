// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Kinds of ways to choose from: those that are nothing to remember, or the rest.
ColumnLayout {
    id: view

    required property EnrolFlow flow
    required property bool rest
    property bool paperComes: false // in set-up: the recovery key comes in any case, and needs no making here

    spacing: Theme.space.compact

    // A key that is plugged in meanwhile is offered.
    Binding {
        when: !view.rest
        target: view.flow
        property: "watching"
        value: view.visible
        restoreMode: Binding.RestoreNone
    }

    Component.onDestruction: flow.watching = false

    Rows {
        Layout.fillWidth: true
        model: view.flow.kinds
        spacing: Theme.space.compact

        ChoiceCard {
            id: card

            required property int kind
            required property int readiness
            required property string device
            readonly property bool remembered: card.kind === WaysModel.Password || card.kind === WaysModel.Both
            readonly property bool onlyPaper: view.paperComes && card.kind === WaysModel.RecoveryKey

            visible: (card.remembered || card.onlyPaper) === view.rest && WayWords.obstacle(card.kind, card.readiness) === ""
            //: a choice in setting up: no other way to unlock is added now
            text: card.onlyPaper ? qsTr("Only the recovery key, for now") : WayWords.name(card.kind)
            iconName: WayWords.picture(card.kind)
            description: WayWords.description(card.kind)
            tagText: view.tag(card.kind, card.readiness)
            tagIcon: card.kind === WaysModel.Browser ? "browser" : "check"
            fact: card.onlyPaper ? "" : view.fact(card.kind, card.readiness, card.device)
            factIcon: card.kind === WaysModel.SecurityKey ? "plugs-connected" : "info"
            checked: view.flow.kind === card.kind
            onClicked: view.flow.choose(card.kind)
        }
    }

    function tag(kind: int, readiness: int): string {
        if (kind === WaysModel.SecurityKey)
            //: beside a kind of way to unlock that suits best
            return readiness === KindsModel.Ready ? qsTr("Best here: a key is plugged in") : "";
        if (kind === WaysModel.Browser)
            //: beside a kind of way to unlock: what is done happens in the browser
            return qsTr("Opens in the browser");
        //: beside a kind of way to unlock: this computer has a security chip
        return kind === WaysModel.Tpm ? qsTr("Found in this computer") : "";
    }

    function fact(kind: int, readiness: int, device: string): string {
        if (kind === WaysModel.SecurityKey)
            //: %1 is what a security key calls itself
            return readiness === KindsModel.Ready && device !== "" ? qsTr("%1 is ready. You enter its PIN and touch it.").arg(device) : qsTr("Plug it in when you are asked. You enter its PIN and touch it.");
        if (kind === WaysModel.Browser)
            return qsTr("Two pages open one after the other: the first makes the passkey, the second tries it.");
        if (kind === WaysModel.RecoveryKey)
            //: "it" is the recovery key
            return qsTr("You print it or save it as a page, and type two groups of it back.");
        if (kind === WaysModel.Both)
            return qsTr("You choose a password, then enter the key’s PIN and touch it.");
        return kind === WaysModel.Tpm ? qsTr("You choose a PIN of six characters or more.") : "";
    }
}
