// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.SetUp
    models.session.hasBackup: false
    models.setup.step: SetupFlow.WhereToKeepIt
    models.setup.place: "/home/eva/Backups/Coffer"
    models.setup.backupName: "Family chats"
    models.setup.freeSpace: 128849018880
    models.setup.sameDisk: true
}
