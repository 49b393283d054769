// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneVersions {
    place: Place.Restore
    restore.target: "/home/eva/Restored"
    restore.task.state: Task.Working
    restore.task.phase: Task.Restoring
    restore.task.fraction: 0.6
    restore.task.filesDone: 3720
    restore.task.filesTotal: 6204
    restore.task.bytesDone: 11854109736
    restore.task.bytesTotal: 19756849561
    restore.task.secondsLeft: 140
    restore.task.current: "WhatsApp Chat - Choir/IMG-20260301.jpg"
}
