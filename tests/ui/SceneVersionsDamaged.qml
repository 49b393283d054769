// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneVersions {
    models.verify.good: false
    models.verify.lost: 2
    models.verify.whole: 28
    models.verify.damaged: 1
    models.verify.losses.rows: [
        {
            subject: "27/11/2026 21:00  Choir/VID-20260301.mp4",
            what: "It cannot be read back",
            why: "",
            next: "Back up again: what is still on this computer is stored anew.",
            details: ""
        }
    ]
    models.keep.task.state: Task.Failed
    models.keep.task.problem.what: "Show once more that it is you"
    models.keep.task.problem.why: "The backup was unlocked more than ten minutes ago, and an open window is not enough for this."
    models.keep.task.problem.next: "Unlock it again."
}
