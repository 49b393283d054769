// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// One version of all, by stepping to older and newer ones: thousands fit into no menu.
Card {
    id: select

    required property string label
    required property VersionsModel versions
    property int row: 0
    readonly property string version: row >= 0 && row < versions.count ? versions.versionAt(row) : ""

    padding: Theme.space.normal

    Spread {
        //: no version is chosen
        title: select.version === "" ? qsTr("None") : Words.moment(select.versions.timeAt(select.row))
        titleWeight: Font.Bold
        detail: select.label
        start: Icon {
            name: "clock-counter-clockwise"
            weight: Icon.Duotone
            size: Theme.size.iconLarge
            color: Theme.color.accentInk
        }

        IconButton {
            //: %1 is "Earlier" or "Later": which of two versions
            text: qsTr("%1: one version older").arg(select.label)
            icon.name: "caret-down"
            enabled: select.row < select.versions.count - 1
            onClicked: ++select.row
        }

        IconButton {
            //: %1 is "Earlier" or "Later": which of two versions
            text: qsTr("%1: one version newer").arg(select.label)
            icon.name: "caret-up"
            enabled: select.row > 0
            onClicked: --select.row
        }
    }
}
