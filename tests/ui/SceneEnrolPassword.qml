// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.Enrol
    models.session.unlocked: true
    models.enrol.kind: WaysModel.Password
    models.enrol.step: EnrolFlow.Typing
    models.enrol.missing: EnrolFlow.GoodPassword
    models.enrol.password.strength: 2
}
