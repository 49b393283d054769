// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.Incident
    models.session.unlocked: true
    models.incident.step: IncidentFlow.Done
    models.incident.shutOut: "Blue YubiKey"
    models.incident.waysLeft: 1
    models.incident.staying: ["Recovery key"]
    models.incident.rest: SubjectsModel.OneWay
    models.incident.files: 53
}
