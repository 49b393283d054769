// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// The sidebar and the page beside it.
FocusScope {
    id: frame

    required property Models models
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
        case Place.Tests:
            return testsPage;
        case Place.Activity:
            return activityPage;
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
        session: frame.models.session
        reasonCount: frame.models.home.reasonCount
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
            session: frame.models.session
            home: frame.models.home
            run: frame.models.run
            onUnlockWanted: frame.wanted(Place.Unlock)
            onFolderWanted: frame.folderWanted()
        }
    }

    Component {
        id: versionsPage

        VersionsPlace {
            focus: true
            narrow: frame.narrow
            models: frame.models
            onUnlockWanted: frame.wanted(Place.Unlock)
            onRestoreWanted: version => frame.restoreWanted(version)
        }
    }

    Component {
        id: waysPage

        WaysPage {
            focus: true
            narrow: frame.narrow
            session: frame.models.session
            ways: frame.models.ways
            onUnlockWanted: frame.wanted(Place.Unlock)
        }
    }

    Component {
        id: testsPage

        TestsPage {
            focus: true
            narrow: frame.narrow
            models: frame.models
            onUnlockWanted: frame.wanted(Place.Unlock)
        }
    }

    Component {
        id: activityPage

        ActivityPage {
            focus: true
            narrow: frame.narrow
            session: frame.models.session
            activity: frame.models.activity
            onUnlockWanted: frame.wanted(Place.Unlock)
        }
    }

    Component {
        id: settingsPage

        SettingsPage {
            focus: true
            narrow: frame.narrow
            session: frame.models.session
            settings: frame.models.settings
        }
    }

    Component {
        id: unlockPage

        UnlockPage {
            focus: true
            narrow: frame.narrow
            session: frame.models.session
            flow: frame.models.unlock
            reason: frame.forRestore ? qsTr("Restoring everything asks you to unlock once more.") : qsTr("With what you have at hand. Everything else stays as it is.")
            onClosed: frame.unlockLeft()
        }
    }
}
