// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    session.unlocked: true
    session.notices.rows: [
        {
            subject: "",
            what: "Two first statements were found; the older one counts",
            next: "Look for the sheet that names this backup",
            details: ""
        }
    ]
    run.task.state: Task.Done
    run.finished: at(0, 9, 41)
    run.messages: 84316
    run.mediaFiles: 6131
    run.bytes: 19756849561
    run.bytesAdded: 44040192
    run.unreadableCount: 1
    run.unreadable.rows: [
        {
            subject: "/home/eva/Chats/Choir.zip",
            what: "Not in this backup: it was being written to",
            next: "The next backup takes it",
            details: ""
        }
    ]
}
