// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.Incident
    models.session.unlocked: true
    models.incident.step: IncidentFlow.Choose
    models.incident.subjects.any: true
    models.incident.subjects.rows: [
        {
            name: "Blue YubiKey",
            time: at(200, 18, 30),
            kind: SubjectsModel.SecurityKey,
            chosen: true
        },
        {
            name: "Eva’s phone",
            time: at(90, 11, 5),
            kind: SubjectsModel.Passkey,
            chosen: false
        },
        {
            name: "Recovery key",
            time: at(320, 18, 30),
            kind: SubjectsModel.Paper,
            chosen: false
        }
    ]
}
