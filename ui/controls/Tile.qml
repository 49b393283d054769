// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// A picture on a soft ground, at the beginning of a row.
Rectangle {
    id: tile

    enum Tone {
        Neutral,
        Accent,
        Good,
        Warn,
        Raised
    }

    required property string iconName
    property int tone: Tile.Accent
    property real side: Theme.size.tile
    readonly property color ink: tone === Tile.Good ? Theme.color.good : tone === Tile.Warn ? Theme.color.warn : tone === Tile.Neutral ? Theme.color.muted : Theme.color.accentInk

    implicitWidth: side
    implicitHeight: side
    radius: Theme.radius.tile
    color: tone === Tile.Good ? Theme.color.goodSoft : tone === Tile.Warn ? Theme.color.warnSoft : tone === Tile.Accent ? Theme.color.accentSoft : tone === Tile.Raised ? Theme.color.card : Theme.color.sunken

    Icon {
        anchors.centerIn: parent
        name: tile.iconName
        weight: Icon.Duotone
        size: Math.round(tile.side * 0.58)
        color: tile.ink
    }
}
