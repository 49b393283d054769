// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Is it good, how fresh, when, how much, what next. Answers while locked.
Page {
    id: page

    required property Session session
    required property HomeModel home
    required property BackupRun run
    readonly property bool working: run.task.state === Task.Working

    signal unlockWanted
    signal folderWanted
    signal addWanted
    signal testWanted

    spacing: Theme.space.wide

    HomeHead {
        session: page.session
        home: page.home
        run: page.run
        backUpOffered: reasons.offersBackUp
        loud: reasons.primaryRow < 0 && page.home.task.state !== Task.Failed && page.run.task.state !== Task.Failed
    }

    // Of a folder that was handed over to be opened.
    ProblemView {
        task: page.session.task
    }

    ProblemView {
        task: page.home.task

        Button {
            text: qsTr("Look again")
            onClicked: page.home.refresh()
        }
    }

    // What was found while unlocking.
    NoticeList {
        model: page.session.notices
    }

    TaskCard {
        Layout.fillWidth: true
        task: page.run.task
        safeStop: qsTr("Stopping is safe: what is stored stays, the next run goes on.")
    }

    ProblemView {
        task: page.run.task

        Button {
            text: qsTr("Try again")
            onClicked: page.run.start()
        }
    }

    RunReport {
        run: page.run
    }

    HomeReasons {
        id: reasons

        Layout.fillWidth: true
        reasons: page.home.reasons
        busy: page.working
        onBackUpWanted: page.run.start()
        onUnlockWanted: page.unlockWanted()
        onFolderWanted: page.folderWanted()
        onAddWanted: page.addWanted()
        onTestWanted: page.testWanted()
    }

    HomeFigures {
        Layout.fillWidth: true
        visible: page.home.verdict !== HomeModel.Unknown && Words.known(page.home.lastBackup)
        home: page.home
    }

    HomePromises {
        Layout.fillWidth: true
        visible: page.home.verdict !== HomeModel.Unknown
        home: page.home
    }
}
