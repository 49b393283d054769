// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.SetUp
    models.session.hasBackup: false
    models.setup.step: SetupFlow.FirstWayIn
    models.setup.way.step: EnrolFlow.Naming
    models.setup.way.name: "YubiKey 5C NFC"
}
