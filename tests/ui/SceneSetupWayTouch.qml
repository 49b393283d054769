// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.SetUp
    models.session.hasBackup: false
    models.setup.step: SetupFlow.FirstWayIn
    models.setup.missing: SetupFlow.Patience
    models.setup.way.step: EnrolFlow.Asking
    models.setup.way.task.state: Task.Working
    models.setup.way.ceremony.step: Ceremony.Touch
    models.setup.way.ceremony.device: "YubiKey 5C NFC"
    models.setup.way.ceremony.touches: 1
}
