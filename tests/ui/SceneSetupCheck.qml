// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.SetUp
    session.hasBackup: false
    setup.step: SetupFlow.CheckSheet
    setup.missing: SetupFlow.TypedGroups
    setup.canPostpone: true
}
