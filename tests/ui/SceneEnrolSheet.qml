// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.Enrol
    models.session.unlocked: true
    models.enrol.kind: WaysModel.RecoveryKey
    models.enrol.step: EnrolFlow.RecoverySheet
}
