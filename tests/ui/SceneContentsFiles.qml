// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

FocusScope {
    id: scene

    function entry(name: string, kind: int, bytes: real, choice: int): var {
        return {
            name: name,
            kind: kind,
            bytes: bytes,
            time: new Date(2026, 2, 1),
            changed: name === "diary.txt",
            choice: choice
        };
    }

    property ContentsModel contents: ContentsModel {
        folder: ["Chats", "WhatsApp Chat - Choir"]
        hasGaps: true
        rows: [scene.entry("Media", ContentsModel.Folder, 0, ContentsModel.PartlyChosen), scene.entry("Voice notes", ContentsModel.Folder, 0, ContentsModel.Chosen), scene.entry("_chat.txt", ContentsModel.File, 1843200, ContentsModel.NotChosen), scene.entry("diary.txt", ContentsModel.File, 9154, ContentsModel.NotChosen), scene.entry("latest", ContentsModel.Link, 0, ContentsModel.NotChosen)].concat(Array.from(Array(40).keys()).map(index => scene.entry("IMG-20260301-WA" + index + ".jpg", ContentsModel.File, 240000 + index * 7919, ContentsModel.NotChosen)))
    }

    ContentsPage {
        anchors.fill: parent
        focus: true
        versions: VersionsModel {}
        contents: scene.contents
        chats: ChatsModel {}
    }
}
