// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.Enrol
    models.session.unlocked: true
    models.enrol.step: EnrolFlow.Asking
    models.enrol.task.state: Task.Working
    models.enrol.ceremony.step: Ceremony.Touch
    models.enrol.ceremony.device: "YubiKey 5C NFC"
    models.enrol.ceremony.touches: 1
}
