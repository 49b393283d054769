// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// A picture and a word on a soft ground: a fact about what stands beside it. It cannot be pressed.
Rectangle {
    id: tag

    enum Tone {
        Neutral,
        Accent,
        Good,
        Warn
    }

    required property string text
    property string iconName
    property int tone: Tag.Neutral
    readonly property color ink: tone === Tag.Good ? Theme.color.good : tone === Tag.Warn ? Theme.color.warn : tone === Tag.Accent ? Theme.color.accentInk : Theme.color.muted

    implicitWidth: row.implicitWidth + 2 * Theme.space.small
    implicitHeight: Theme.size.tag
    radius: Theme.radius.tag
    color: tone === Tag.Good ? Theme.color.goodSoft : tone === Tag.Warn ? Theme.color.warnSoft : tone === Tag.Accent ? Theme.color.accentSoft : Theme.color.sunken
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space.small
        anchors.rightMargin: Theme.space.small
        spacing: Theme.space.tiny + Theme.size.ring

        Icon {
            visible: tag.iconName !== ""
            name: tag.iconName
            size: Theme.size.iconTiny
            color: tag.ink
        }

        Label {
            Layout.fillWidth: true
            text: tag.text
            type: Theme.type.caption
            color: tag.ink
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
