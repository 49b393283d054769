// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.SetUp
    models.session.hasBackup: false
    models.setup.step: SetupFlow.Review
    models.setup.place: "/media/eva/Backup disk/Coffer"
    models.setup.sources.files: 5592
    models.setup.sources.bytes: 9126805504
    models.setup.sheet.checked: true
    models.setup.way.made: true
    models.setup.way.name: "Blue YubiKey"
}
