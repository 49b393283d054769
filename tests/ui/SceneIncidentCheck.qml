// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.Incident
    models.session.unlocked: true
    models.incident.incident: IncidentFlow.SeenRecoveryKey
    models.incident.step: IncidentFlow.CheckSheet
    models.incident.subjects.any: true
    models.incident.subjects.staying: ["Blue YubiKey"]
}
