// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.SetUp
    session.hasBackup: false
    setup.step: SetupFlow.Review
    setup.place: "/media/eva/Backup disk/Coffer"
    setup.sources.files: 5592
    setup.sources.bytes: 9126805504
    setup.sheetChecked: true
    setup.firstWay: SetupFlow.Password
}
