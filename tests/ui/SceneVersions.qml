// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    id: scene

    place: Place.Versions
    models.session.unlocked: true
    models.versions.growth: Array.from(Array(30).keys()).map(index => index % 9 === 4 ? 0 : (index * 7919 % 61 + 2) * 1048576)
    models.verify.checked: at(0, 10, 20)
    models.verify.checkedAll: true
    models.verify.good: true
    models.verify.whole: 30
    models.verify.bytes: 21474836480
    models.versions.rows: Array.from(Array(30).keys()).map(index => scene.row(index))

    function row(index: int): var {
        return {
            version: "v" + index,
            time: at(index, index === 0 ? 9 : 21, index === 0 ? 41 : 0),
            computer: "studio-pc",
            sources: ["/home/eva/Chats/Signal", "/home/eva/Downloads/WhatsApp Chat - Choir.zip"],
            files: 6204 - index,
            bytes: 19756849561 - index * 40000000,
            bytesAdded: (index * 7919 % 61 + 2) * 1048576,
            newMessages: index === 29 ? 84316 : 131,
            newMedia: 6,
            newFiles: 1,
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
