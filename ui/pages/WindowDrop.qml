// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// Files and folders dropped anywhere on the window: they are kept from now on, where this computer adds to the backup,
// after a question; they start setting up, where there is no backup; what cannot be kept is explained. Nothing is
// moved. Stands below the page, so that a place on it to drop files on comes first.
DropArea {
    id: area

    required property Models models
    required property bool settingUp
    required property bool moving // the page shows what a new computer is to keep
    property list<url> files: []
    readonly property string backup: models.session.folder // what the question is about

    signal setUpWanted
    signal settingsWanted

    onBackupChanged: question.close()
    onEntered: drag => drag.accepted = true
    onDropped: event => {
        event.accept(Qt.CopyAction); // where it came from, it stays
        take(event.urls);
    }

    function take(urls: list<url>) {
        files = Array.from(urls).filter(one => String(one).startsWith("file:"));
        if (files.length === 0)
            tell(qsTr("This is not a file"), qsTr("Coffer keeps files and folders of this computer. Save it as a file, then drop that."));
        else if (settingUp || !models.session.hasBackup)
            setUp();
        else if (moving)
            models.incident.sources.add(files);
        else if (models.session.backsUpHere)
            question.open();
        else
            tell(qsTr("This computer does not add to this backup"), qsTr("What you dropped stays where it is. With “Something happened”, “Move to a new computer”, this computer goes on where another one stopped."));
    }

    function setUp() {
        if (models.setup.task.state === Task.Working) {
            tell(qsTr("The backup is being made"), qsTr("Drop it again when that is done."));
            return;
        }
        models.setup.sources.add(files);
        if (!settingUp)
            setUpWanted();
        else if (models.setup.step !== SetupFlow.WhatToKeep)
            //: what was dropped on the window
            tell(qsTr("Added to what is kept"), qsTr("The first step and the review list it."));
    }

    function tell(title: string, detail: string) {
        note.title = title;
        note.detail = detail;
        note.open();
    }

    function names(): string {
        const most = 3;
        const all = models.settings.kept.sources.namesOf(files, most);
        if (files.length > most)
            //: the last in a list of names of files and folders: how many more there are
            all.push(qsTr("%Ln more", "", files.length - most));
        //: %1 is a list of names of files and folders
        return qsTr("From the next backup on, Coffer keeps: %1. The originals stay where they are.").arg(NameList.joined(all));
    }

    Dialog {
        id: question

        //: %Ln is a number of files and folders
        title: qsTr("Keep %Ln file(s) or folder(s)?", "", area.files.length)
        detail: area.names()
        confirmText: qsTr("Keep")
        onConfirmed: {
            area.models.settings.kept.sources.add(area.files);
            area.settingsWanted();
        }
    }

    Dialog {
        id: note

        title: ""
        detail: ""
        confirmText: ""
        cancelText: qsTr("Close")
    }
}
