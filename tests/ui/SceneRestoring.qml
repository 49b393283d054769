// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneVersions {
    place: Place.Restore
    models.restore.target: "/home/eva/Restored"
    models.restore.task.state: Task.Working
    models.restore.task.phase: Task.Restoring
    models.restore.task.fraction: 0.6
    models.restore.task.filesDone: 3720
    models.restore.task.filesTotal: 6204
    models.restore.task.bytesDone: 11854109736
    models.restore.task.bytesTotal: 19756849561
    models.restore.task.secondsLeft: 140
    models.restore.task.current: "WhatsApp Chat - Choir/IMG-20260301.jpg"
}
