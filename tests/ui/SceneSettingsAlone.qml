// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

// Nothing starts a backup by itself here, and the disk is not connected.
SceneShell {
    place: Place.Settings
    models.settings.space.free: -1
    models.settings.kept.problem.what: "This cannot be kept"
    models.settings.kept.sources.rows: [
        {
            name: "Exports",
            path: "/home/eva/Documents/Exports",
            folder: true,
            counted: true,
            files: 412,
            bytes: 1283457024,
            unreadable: 0,
            watched: false
        }
    ]
    models.settings.schedule.known: false
    models.settings.schedule.task.state: Task.Failed
    models.settings.schedule.task.problem.what: "This computer starts no backups by itself"
    models.settings.schedule.task.problem.why: "Its system has no scheduler for you that Coffer knows (systemd on Linux)."
    models.settings.schedule.task.problem.next: "Back up from Home, or watch folders while Coffer is open."
}
