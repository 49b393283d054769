// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    models.session.unlocked: true
    models.session.notices.rows: [
        {
            subject: "",
            what: "Files of ways to unlock were put back",
            why: "",
            next: "One of their two copies was missing or damaged.",
            details: ""
        }
    ]
    models.run.task.state: Task.Done
    models.run.finished: at(0, 9, 41)
    models.run.messages: 84316
    models.run.mediaFiles: 6131
    models.run.bytes: 19756849561
    models.run.bytesAdded: 44040192
    models.run.unreadableCount: 1
    models.run.unreadable.rows: [
        {
            subject: "/home/eva/Chats/Choir.zip",
            what: "Not in this backup: it was being written to",
            why: "",
            next: "The next backup takes it",
            details: ""
        }
    ]
}
