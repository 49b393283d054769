// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.SetUp
    models.session.hasBackup: false
    models.setup.sources.files: 5592
    models.setup.sources.bytes: 9126805504
    models.setup.sources.rows: [
        {
            name: "WhatsApp Chat - Choir.zip",
            path: "/home/eva/Downloads/WhatsApp Chat - Choir.zip",
            folder: false,
            counted: true,
            files: 412,
            bytes: 1283457024,
            unreadable: 0,
            watched: false
        },
        {
            name: "Signal",
            path: "/home/eva/Chats/Signal",
            folder: true,
            counted: true,
            files: 5180,
            bytes: 7843348480,
            unreadable: 3,
            watched: false
        },
        {
            name: "Telegram Desktop",
            path: "/home/eva/Downloads/Telegram Desktop",
            folder: true,
            counted: false,
            files: 0,
            bytes: 0,
            unreadable: 0,
            watched: false
        }
    ]
}
