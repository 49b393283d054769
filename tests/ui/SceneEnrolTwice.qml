// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.Enrol
    models.session.unlocked: true
    models.enrol.step: EnrolFlow.Asking
    models.enrol.task.state: Task.Failed
    models.enrol.task.problem: Problem {
        what: "This key opens the backup already"
        why: "The same key twice would be one way in, not two."
        next: "Take another key, or choose another kind of way."
        details: "refused: this authenticator is a way to unlock this vault already"
    }
}
