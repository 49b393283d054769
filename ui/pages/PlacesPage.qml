// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// The sidebar and the page beside it.
FocusScope {
    id: frame

    required property Session session
    required property HomeModel home
    required property BackupRun run
    required property UnlockFlow unlock
    required property WaysModel ways
    required property VersionsModel versions
    required property Settings settings
    required property int place
    required property bool forRestore // what unlocking is for
    readonly property bool narrow: width < Theme.size.narrow

    signal wanted(int place)
    signal folderWanted
    signal unlockLeft
    signal restoreWanted(string version)

    function pageOf(where: int): Component {
        switch (where) {
        case Place.Versions:
            return versionsPage;
        case Place.Ways:
            return waysPage;
        case Place.Settings:
            return settingsPage;
        case Place.Unlock:
            return unlockPage;
        default:
            return homePage;
        }
    }

    Places {
        id: sidebar

        anchors.left: parent.left
        height: parent.height
        rail: frame.narrow
        session: frame.session
        reasonCount: frame.home.reasonCount
        place: frame.place
        onWanted: place => frame.wanted(place)
    }

    Loader {
        anchors.left: sidebar.right
        anchors.right: parent.right
        height: parent.height
        focus: true
        sourceComponent: frame.pageOf(frame.place)
        onLoaded: {
            if (frame.place === Place.Unlock)
                (item as Item).forceActiveFocus(Qt.TabFocusReason);
        }
    }

    // Bound components would be better, but the Loader of Qt 6.4 refuses them when this file is the root of another.
    // qmllint disable unqualified
    Component {
        id: homePage

        HomePage {
            focus: true
            narrow: frame.narrow
            session: frame.session
            home: frame.home
            run: frame.run
            onUnlockWanted: frame.wanted(Place.Unlock)
            onFolderWanted: frame.folderWanted()
        }
    }

    Component {
        id: versionsPage

        VersionsPage {
            focus: true
            narrow: frame.narrow
            session: frame.session
            versions: frame.versions
            onUnlockWanted: frame.wanted(Place.Unlock)
            onRestoreWanted: version => frame.restoreWanted(version)
        }
    }

    Component {
        id: waysPage

        WaysPage {
            focus: true
            narrow: frame.narrow
            session: frame.session
            ways: frame.ways
            onUnlockWanted: frame.wanted(Place.Unlock)
        }
    }

    Component {
        id: settingsPage

        SettingsPage {
            focus: true
            narrow: frame.narrow
            session: frame.session
            settings: frame.settings
        }
    }

    Component {
        id: unlockPage

        UnlockPage {
            focus: true
            narrow: frame.narrow
            session: frame.session
            flow: frame.unlock
            reason: frame.forRestore ? qsTr("Restoring everything asks for a way to unlock that is fresh.") : qsTr("With what you have at hand. Everything else stays as it is.")
            onClosed: frame.unlockLeft()
        }
    }
}
