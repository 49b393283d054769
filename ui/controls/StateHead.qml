// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// The answer at the top of a page: a large picture, the state in a word or two, one sentence, and the proof.
Spread {
    id: head

    enum Tone {
        Good,
        Attention,
        Alarm
    }

    property alias sentence: head.detail
    property string proof
    required property string iconName
    required property int tone

    titleType: Theme.type.display
    titleRole: Accessible.Heading
    detailType: Theme.type.lead
    detailRole: Accessible.StatusBar
    gap: Theme.space.wide

    start: Rectangle {
        implicitWidth: Theme.size.stateTile
        implicitHeight: Theme.size.stateTile
        radius: Theme.radius.state
        color: head.tone === StateHead.Good ? Theme.color.goodSoft : head.tone === StateHead.Attention ? Theme.color.warnSoft : Theme.color.warn

        Icon {
            anchors.centerIn: parent
            name: head.iconName
            weight: Icon.Duotone
            size: Theme.size.iconState
            color: head.tone === StateHead.Good ? Theme.color.good : head.tone === StateHead.Attention ? Theme.color.warn : Theme.color.inkOnWarn
        }
    }

    below: StatusText {
        width: parent.width
        visible: head.proof !== ""
        text: head.proof
        iconName: "seal-check"
        iconColor: Theme.color.good
    }
}
