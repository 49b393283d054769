// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What the backup opens with afterwards, and whether that is enough: said before anything is done, and again at the end.
Card {
    id: card

    required property list<string> staying
    required property list<string> goingToo
    required property int rest // SubjectsModel.Rest
    property string alsoNew // of what comes in place of what goes
    property string heading
    readonly property list<string> opening: alsoNew === "" ? staying : [alsoNew, ...staying]

    spacing: Theme.space.compact

    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.heading
        type: Theme.type.heading
        Accessible.role: Accessible.Heading
    }

    Fact {
        Layout.fillWidth: true
        visible: card.opening.length > 0
        iconName: "lock-simple-open"
        //: above names of ways to unlock
        title: qsTr("Opens the backup")
        detail: NameList.joined(card.opening)
    }

    Fact {
        Layout.fillWidth: true
        visible: card.goingToo.length > 0
        iconName: "x"
        //: above names of ways to unlock that lived in a computer that is shut out
        title: qsTr("Is shut out as well")
        detail: NameList.joined(card.goingToo)
    }

    RestFact {
        Layout.fillWidth: true
        rest: card.rest
    }
}
