// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// An authenticator, before it is asked: what it is, and what will be asked for.
Spread {
    id: view

    required property int kind

    Layout.fillWidth: true
    title: WayWords.name(kind)
    titleWeight: Font.Bold
    detail: WayWords.instruction(kind)

    start: Tile {
        iconName: WayWords.picture(view.kind)
    }
}
