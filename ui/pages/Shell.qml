// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Coffer.Controls
import Coffer.Models

// The inside of the window: which place is shown. Tasks take the whole of it; everything else has the sidebar.
FocusScope {
    id: shell

    required property Models models
    property int place: Place.Home
    property int afterUnlock: Place.Home
    property int beforeUnlock: Place.Home
    property bool atOnce: false // a page is there in the same turn, at the price of a standstill: for pictures

    function go(where: int) {
        if (where === Place.Unlock)
            askToUnlock(place);
        else if (!models.session.unlocked && (where === Place.Restore || where === Place.Enrol))
            askToUnlock(where);
        else
            place = where;
    }

    function askToUnlock(then: int) {
        beforeUnlock = place === Place.Unlock ? beforeUnlock : place === Place.Restore ? Place.Home : place;
        afterUnlock = then === Place.Unlock ? Place.Home : then;
        place = Place.Unlock;
    }

    function pageOf(where: int, hasBackup: bool): Component {
        if (where === Place.SetUp || !hasBackup)
            return where === Place.SetUp ? setUp : start;
        return where === Place.Restore ? restoring : where === Place.Enrol ? enrolling : places;
    }

    Binding {
        target: Theme
        property: "appearance"
        value: shell.models.settings.appearance.choice
    }

    Connections {
        target: shell.models.setup
        function onStarted() {
            shell.place = Place.Home;
            shell.models.run.start();
        }
    }

    Connections {
        target: shell.models.unlock
        function onUnlocked() {
            shell.place = shell.afterUnlock;
        }
    }

    WindowDrop {
        anchors.fill: parent
        models: shell.models
        settingUp: shell.place === Place.SetUp
        moving: shell.place === Place.Incident && shell.models.incident.step === IncidentFlow.WhatToKeep
        onSetUpWanted: shell.place = Place.SetUp
        onSettingsWanted: shell.place = Place.Settings
    }

    // Made a little at a time, so that nothing stands still meanwhile, and shown when it is whole.
    Loader {
        anchors.fill: parent
        focus: true
        asynchronous: !shell.atOnce
        visible: status === Loader.Ready
        sourceComponent: shell.pageOf(shell.place, shell.models.session.hasBackup)
    }

    FolderDialog {
        id: chooser

        title: qsTr("The folder of the backup")
        onAccepted: shell.models.session.openFolder(selectedFolder)
    }

    // Bound components would be better, but the Loader of Qt 6.4 refuses them when this file is the root of another.
    // qmllint disable unqualified
    Component {
        id: start

        StartPage {
            focus: true
            session: shell.models.session
            onSetUpWanted: shell.place = Place.SetUp
        }
    }

    Component {
        id: setUp

        SetupWithHelp {
            focus: true
            flow: shell.models.setup
            onClosed: shell.place = Place.Home
        }
    }

    Component {
        id: restoring

        RestorePage {
            focus: true
            session: shell.models.session
            versions: shell.models.versions
            flow: shell.models.restore
            onClosed: shell.place = Place.Home
            onVersionWanted: shell.place = Place.Versions
            onUnlockWanted: shell.askToUnlock(Place.Restore)
        }
    }

    Component {
        id: enrolling

        EnrolPage {
            focus: true
            session: shell.models.session
            flow: shell.models.enrol
            onClosed: shell.place = Place.Ways
            onProofWanted: shell.askToUnlock(Place.Enrol)
        }
    }

    Component {
        id: places

        PlacesPage {
            focus: true
            models: shell.models
            place: shell.place
            afterUnlock: shell.afterUnlock
            onWanted: place => shell.go(place)
            onFolderWanted: chooser.open()
            onTestWanted: shell.askToUnlock(Place.Ways)
            onUnlockLeft: shell.place = shell.beforeUnlock
            onRestoreWanted: version => {
                shell.models.restore.version = version;
                shell.go(Place.Restore);
            }
        }
    }
}
