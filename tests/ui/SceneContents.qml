// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

FocusScope {
    id: scene

    function chat(title: string, people: int, messages: real, missing: real): var {
        return {
            title: title,
            app: "whatsapp",
            people: people,
            first: new Date(2019, 5, 3),
            last: new Date(),
            messages: messages,
            media: 1104,
            missing: missing,
            unread: false,
            lost: false,
            path: title + ".zip",
            chosen: missing > 0
        };
    }

    property ChatsModel chats: ChatsModel {
        messages: 84316
        chosenCount: 1
        chosenMessages: 31877
        chosenNames: ["Ben"]
        rows: [scene.chat("Kamakura weekend", 4, 12406, 0), scene.chat("Ben", 2, 31877, 2), scene.chat("Chie", 2, 9154, 0), scene.chat("Choir, altos", 23, 8640, 0), scene.chat("House meeting, 4B", 9, 1932, 0)]
    }

    ContentsPage {
        anchors.fill: parent
        focus: true
        versions: VersionsModel {}
        contents: ContentsModel {}
        chats: scene.chats
    }
}
