// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// The page of the place that is shown.
Loader {
    id: frame

    required property Models models
    required property int place
    required property bool narrow
    required property int afterUnlock // the place that unlocking is for

    signal wanted(int place)
    signal folderWanted
    signal unlockLeft
    signal restoreWanted(string version)
    signal testWanted

    sourceComponent: pageOf(place)
    onLoaded: {
        if (place === Place.Unlock)
            (item as Item).forceActiveFocus(Qt.TabFocusReason);
    }

    function pageOf(where: int): Component {
        const pages = {
            [Place.Versions]: versionsPage,
            [Place.Ways]: waysPage,
            [Place.Tests]: testsPage,
            [Place.Activity]: activityPage,
            [Place.Incident]: incidentPage,
            [Place.Help]: helpPage,
            [Place.Settings]: settingsPage,
            [Place.Unlock]: unlockPage
        };
        return pages[where] ?? homePage;
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
            onAddWanted: frame.wanted(Place.Enrol)
            onTestWanted: frame.wanted(Place.Ways)
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
            unlock: frame.models.unlock
            onUnlockWanted: frame.wanted(Place.Unlock)
            onAddWanted: frame.wanted(Place.Enrol)
            onTestWanted: frame.testWanted()
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
        id: incidentPage
        IncidentPage {
            focus: true
            narrow: frame.narrow
            session: frame.models.session
            flow: frame.models.incident
            onUnlockWanted: frame.wanted(Place.Unlock)
            onWayWanted: frame.wanted(Place.Enrol)
            onHomeWanted: frame.wanted(Place.Home)
        }
    }

    Component {
        id: helpPage
        HelpPage {
            focus: true
            narrow: frame.narrow
        }
    }

    Component {
        id: settingsPage
        SettingsPage {
            focus: true
            narrow: frame.narrow
            session: frame.models.session
            settings: frame.models.settings
            onUnlockWanted: frame.wanted(Place.Unlock)
        }
    }

    Component {
        id: unlockPage
        UnlockPage {
            focus: true
            narrow: frame.narrow
            session: frame.models.session
            flow: frame.models.unlock
            afterwards: frame.afterUnlock
            onClosed: frame.unlockLeft()
        }
    }
}
