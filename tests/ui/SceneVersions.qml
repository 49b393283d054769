// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    id: scene

    place: Place.Versions
    session.unlocked: true
    versions.rows: Array.from(Array(30).keys()).map(index => scene.row(index))

    function row(index: int): var {
        return {
            version: "v" + index,
            time: at(index, index === 0 ? 9 : 21, index === 0 ? 41 : 0),
            computer: "studio-pc",
            sources: ["/home/eva/Chats/Signal", "/home/eva/Downloads/WhatsApp Chat - Choir.zip"],
            files: 6204 - index,
            bytes: 19756849561 - index * 40000000,
            bytesAdded: (index * 7919 % 61 + 2) * 1048576,
            messages: 84316 - index * 131,
            mediaFiles: 6131 - index * 6,
            missingMedia: index === 0 ? 3 : 0,
            unreadable: 0,
            changedFiles: 0,
            held: index === 3,
            tested: index % 2 === 0 ? at(index, 9, 55) : new Date(NaN),
            testGood: index % 2 === 0,
            readable: index !== 5
        };
    }
}
