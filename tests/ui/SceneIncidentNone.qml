// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.Incident
    models.session.unlocked: true
    models.incident.incident: IncidentFlow.NoPasswordManager
    models.incident.step: IncidentFlow.Choose
}
