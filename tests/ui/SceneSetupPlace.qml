// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.SetUp
    session.hasBackup: false
    setup.step: SetupFlow.WhereToKeepIt
    setup.place: "/home/eva/Backups/Coffer"
    setup.backupName: "Family chats"
    setup.freeSpace: 128849018880
    setup.sameDisk: true
}
