// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models

// The versions and what can be looked at from there: what one holds, how two differ, how long they are kept.
FocusScope {
    id: place

    enum View {
        All,
        Contents,
        Comparison,
        Rules
    }

    required property Models models
    property bool narrow: false
    property int view: VersionsPlace.All

    signal unlockWanted
    signal restoreWanted(string version)

    function open(version: string) {
        models.contents.open(version);
        models.chats.open(version);
        view = VersionsPlace.Contents;
    }

    function pageOf(which: int): Component {
        return which === VersionsPlace.Contents ? contents : which === VersionsPlace.Comparison ? comparison : which === VersionsPlace.Rules ? rules : all;
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: place.pageOf(place.models.session.unlocked ? place.view : VersionsPlace.All)
        onLoaded: {
            if (place.view !== VersionsPlace.All)
                (item as Item).forceActiveFocus(Qt.TabFocusReason); // a screen reader leaves the keyboard where it was
        }
    }

    // Bound components would be better, but the Loader of Qt 6.4 refuses them when this file is the root of another.
    // qmllint disable unqualified
    Component {
        id: all

        VersionsPage {
            focus: true
            narrow: place.narrow
            session: place.models.session
            versions: place.models.versions
            keep: place.models.keep
            verify: place.models.verify
            onUnlockWanted: place.unlockWanted()
            onRestoreWanted: version => place.restoreWanted(version)
            onContentsWanted: version => place.open(version)
            onComparisonWanted: place.view = VersionsPlace.Comparison
            onRulesWanted: place.view = VersionsPlace.Rules
        }
    }

    Component {
        id: contents

        ContentsPage {
            focus: true
            narrow: place.narrow
            versions: place.models.versions
            contents: place.models.contents
            chats: place.models.chats
            onClosed: place.view = VersionsPlace.All
            onRestoreWanted: place.restoreWanted(place.models.contents.version)
        }
    }

    Component {
        id: comparison

        ComparePage {
            focus: true
            narrow: place.narrow
            versions: place.models.versions
            flow: place.models.compare
            onClosed: place.view = VersionsPlace.All
        }
    }

    Component {
        id: rules

        RulesPage {
            focus: true
            narrow: place.narrow
            flow: place.models.retention
            onClosed: place.view = VersionsPlace.All
            onUnlockWanted: place.unlockWanted()
        }
    }
}
