// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// One thing that was decided.
ListRow {
    id: row

    required property string iconName
    required property string name
    required property string words
    property bool warning: false

    Layout.leftMargin: Theme.space.wide
    Layout.rightMargin: Theme.space.wide
    title: words
    detail: name
    start: Tile {
        side: Theme.size.controlAlone
        iconName: row.iconName
        tone: row.warning ? Tile.Warn : Tile.Accent
    }
}
