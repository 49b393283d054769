// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneVersions {
    id: scene

    place: Place.Restore
    models.restore.what: RestoreFlow.Chats
    models.restore.chats.chosenCount: 1
    models.restore.chats.rows: [chat("Kamakura weekend", 0), chat("Ben", 2), chat("Choir, altos", 0), chat("Chie", 0)]

    function chat(title: string, missing: real): var {
        return {
            title: title,
            app: "whatsapp",
            people: 4,
            first: new Date(2019, 5, 3),
            last: at(0, 9, 0),
            messages: 12406,
            media: 1104,
            missing: missing,
            unread: false,
            lost: false,
            path: title + ".zip",
            chosen: missing > 0
        };
    }
}
