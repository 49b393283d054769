// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneVersions {
    place: Place.Restore
    models.restore.target: "/home/eva/Restored"
    models.restore.task.state: Task.Done
    models.restore.files: 6203
    models.restore.keptFiles: 11
    models.restore.bytes: 19756849561
    models.restore.seconds: 372
    models.restore.finished: at(0, 10, 2)
    models.restore.failedCount: 1
    models.restore.ownersNotSet: 4
    models.restore.listHash: "8f3c61a9 d20e7b54 1cc09a3e 57f2b6d8 e4410b97 3ad85f20 66c7e15b 9c1e40d7"
    models.restore.listedFiles: 6202
    models.restore.absentFiles: 1
    models.restore.failures.rows: [
        {
            subject: "Choir/VID-20260301.mp4",
            what: "Not restored: one stored file is damaged",
            why: "",
            next: "An older version may hold it whole",
            details: ""
        }
    ]
}
