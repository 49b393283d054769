// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// In a narrow window, the card of the chosen version above the list, with which it scrolls.
Item {
    id: header

    property VersionRow row
    property bool shown: false

    signal restoreWanted(string version)
    signal contentsWanted(string version)
    signal keepWanted(string version)
    signal releaseWanted(string version)

    width: ListView.view.width
    height: shown && row ? card.implicitHeight + Theme.space.normal : 0
    visible: height > 0

    VersionCard {
        id: card

        x: header.LayoutMirroring.enabled ? Theme.space.compact : 0
        width: parent.width - Theme.space.compact
        row: header.row
        onRestoreWanted: version => header.restoreWanted(version)
        onContentsWanted: version => header.contentsWanted(version)
        onKeepWanted: version => header.keepWanted(version)
        onReleaseWanted: version => header.releaseWanted(version)
    }
}
