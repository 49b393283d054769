// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneVersions {
    place: Place.Restore
    restore.target: "/home/eva/Restored"
    restore.task.state: Task.Done
    restore.files: 6203
    restore.keptFiles: 11
    restore.bytes: 19756849561
    restore.seconds: 372
    restore.finished: at(0, 10, 2)
    restore.failedCount: 1
    restore.ownersNotSet: 4
    restore.failures.rows: [
        {
            subject: "Choir/VID-20260301.mp4",
            what: "Not restored: one stored file is damaged",
            next: "An older version may hold it whole",
            details: ""
        }
    ]
}
