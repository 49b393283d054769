// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Coffer.Controls
import Coffer.Models

// The versions, newest first. The arrow keys go through them. On Qt 6.4 a list's header cannot be created from a file
// with bound components, so nothing in here reaches for ids across components.
ListView {
    id: list

    required property VersionsModel versions
    property bool cardAbove: false // in a narrow window, where it scrolls with the list
    readonly property VersionRow chosen: currentItem as VersionRow

    signal restoreWanted(string version)
    signal contentsWanted(string version)
    signal keepWanted(string version)
    signal releaseWanted(string version)

    model: versions
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    currentIndex: 0
    bottomMargin: Theme.space.wide
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Versions")

    T.ScrollBar.vertical: ScrollBar {}

    header: VersionHeader {}

    FocusWatch {
        view: list
    }

    Binding {
        target: list.headerItem
        property: "row"
        value: list.chosen
    }

    Binding {
        target: list.headerItem
        property: "shown"
        value: list.cardAbove
    }

    Connections {
        target: list.headerItem as VersionHeader
        function onRestoreWanted(version: string) {
            list.restoreWanted(version);
        }
        function onContentsWanted(version: string) {
            list.contentsWanted(version);
        }
        function onKeepWanted(version: string) {
            list.keepWanted(version);
        }
        function onReleaseWanted(version: string) {
            list.releaseWanted(version);
        }
        function onHeightChanged() {
            if (list.currentIndex <= 0)
                list.positionViewAtBeginning();
        }
    }

    delegate: VersionRow {
        x: LayoutMirroring.enabled ? Theme.space.compact : 0
        width: ListView.view.width - Theme.space.compact
        chosen: ListView.isCurrentItem
        onClicked: {
            ListView.view.currentIndex = index;
            ListView.view.forceActiveFocus(Qt.MouseFocusReason);
        }
    }
}
