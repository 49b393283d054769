// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// The sidebar and the page beside it.
FocusScope {
    id: frame

    required property Models models
    required property int place
    required property int afterUnlock // the place that unlocking is for
    readonly property bool narrow: width < Theme.size.narrow

    signal wanted(int place)
    signal folderWanted
    signal unlockLeft
    signal restoreWanted(string version)
    signal testWanted

    Places {
        id: sidebar

        anchors.left: parent.left
        height: parent.height
        rail: frame.narrow
        session: frame.models.session
        reasonCount: frame.models.home.reasonCount
        place: frame.place
        onWanted: place => frame.wanted(place)
    }

    PlacePage {
        anchors.left: sidebar.right
        anchors.right: parent.right
        height: parent.height
        focus: true
        models: frame.models
        place: frame.place
        narrow: frame.narrow
        afterUnlock: frame.afterUnlock
        onWanted: place => frame.wanted(place)
        onFolderWanted: frame.folderWanted()
        onUnlockLeft: frame.unlockLeft()
        onRestoreWanted: version => frame.restoreWanted(version)
        onTestWanted: frame.testWanted()
    }
}
