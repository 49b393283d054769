// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.Enrol
    models.session.unlocked: true
    models.enrol.kind: WaysModel.Browser
    models.enrol.step: EnrolFlow.Asking
    models.enrol.task.state: Task.Working
    models.enrol.ceremony.step: Ceremony.OpenPage
    models.enrol.ceremony.page: "http://localhost:41873/#Yq3vN0bqK2xw8sJm"
}
