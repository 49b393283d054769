// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    id: scene

    place: Place.Settings
    models.settings.kept.exclusions: ["*.tmp", "/home/eva/Chats/Signal/cache"]
    models.settings.kept.sources.files: 5592
    models.settings.kept.sources.bytes: 9126805504
    models.settings.kept.sources.rows: [
        {
            name: "Exports",
            path: "/home/eva/Documents/Exports",
            folder: true,
            counted: true,
            files: 412,
            bytes: 1283457024,
            unreadable: 0,
            watched: true
        },
        {
            name: "Signal",
            path: "/home/eva/Chats/Signal",
            folder: true,
            counted: true,
            files: 5180,
            bytes: 7843348480,
            unreadable: 0,
            watched: false
        }
    ]
    models.settings.schedule.rhythm: ScheduleModel.Daily
    models.settings.schedule.nextRun: scene.at(0, 20, 0)
    models.settings.schedule.lastRun: scene.at(1, 20, 2)
    models.settings.schedule.lastOutcome: ScheduleModel.Good
}
