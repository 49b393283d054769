// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.SetUp
    models.session.hasBackup: false
    models.setup.step: SetupFlow.FirstWayIn
    models.setup.missing: SetupFlow.Way
    models.setup.way.step: EnrolFlow.Typing
    models.setup.way.kind: WaysModel.Password
    models.setup.way.missing: EnrolFlow.GoodPassword
    models.setup.way.password.strength: 2
}
