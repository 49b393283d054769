// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Coffer.Controls
import Coffer.Models

// The inside of the window: which place is shown, and the way from one to the next. Tasks (setting up, restoring) take
// the whole of it; everything else has the sidebar.
FocusScope {
    id: shell

    required property Session session
    required property HomeModel home
    required property BackupRun run
    required property SetupFlow setup
    required property UnlockFlow unlock
    required property WaysModel ways
    required property VersionsModel versions
    required property RestoreFlow restore
    required property Settings settings
    property int place: Place.Home
    property int afterUnlock: Place.Home

    function go(where: int) {
        if (where === Place.Unlock)
            askToUnlock(place);
        else if (where === Place.Restore && !session.unlocked)
            askToUnlock(where);
        else
            place = where;
    }

    function askToUnlock(then: int) {
        afterUnlock = then === Place.Unlock ? Place.Home : then;
        place = Place.Unlock;
    }

    function pageOf(where: int, hasBackup: bool): Component {
        if (where === Place.SetUp)
            return setUp;
        if (!hasBackup)
            return start;
        return where === Place.Restore ? restoring : places;
    }

    Binding {
        target: Theme
        property: "appearance"
        value: shell.settings.appearance.choice
    }

    Connections {
        target: shell.setup
        function onStarted() {
            shell.place = Place.Home;
            shell.run.start();
        }
    }

    Connections {
        target: shell.unlock
        function onUnlocked() {
            shell.place = shell.afterUnlock;
        }
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: shell.pageOf(shell.place, shell.session.hasBackup)
    }

    FolderDialog {
        id: chooser

        title: qsTr("The folder of the backup")
        onAccepted: shell.session.openFolder(selectedFolder)
    }

    // Bound components would be better, but the Loader of Qt 6.4 refuses them when this file is the root of another.
    // qmllint disable unqualified
    Component {
        id: start

        StartPage {
            focus: true
            session: shell.session
            onSetUpWanted: shell.place = Place.SetUp
        }
    }

    Component {
        id: setUp

        SetupPage {
            focus: true
            flow: shell.setup
            onClosed: shell.place = Place.Home
        }
    }

    Component {
        id: restoring

        RestorePage {
            focus: true
            session: shell.session
            versions: shell.versions
            flow: shell.restore
            onClosed: shell.place = Place.Home
            onVersionWanted: shell.place = Place.Versions
            onUnlockWanted: shell.askToUnlock(Place.Restore)
        }
    }

    Component {
        id: places

        PlacesPage {
            focus: true
            session: shell.session
            home: shell.home
            run: shell.run
            unlock: shell.unlock
            ways: shell.ways
            versions: shell.versions
            settings: shell.settings
            place: shell.place
            forRestore: shell.afterUnlock === Place.Restore
            onWanted: place => shell.go(place)
            onFolderWanted: chooser.open()
            onUnlockLeft: shell.place = forRestore ? Place.Home : shell.afterUnlock
            onRestoreWanted: version => {
                shell.restore.version = version;
                shell.go(Place.Restore);
            }
        }
    }
}
