// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.SetUp
    session.hasBackup: false
    setup.step: SetupFlow.FirstWayIn
    setup.firstWay: SetupFlow.Password
    setup.passwordStrength: 2
    setup.missing: SetupFlow.GoodPassword
}
