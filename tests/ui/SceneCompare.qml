// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

FocusScope {
    id: scene

    function difference(path: string, kind: int, bytes: real): var {
        return {
            path: path,
            kind: kind,
            bytes: bytes,
            isFolder: false
        };
    }

    function version(days: int): var {
        const now = new Date();
        return {
            version: "v" + days,
            time: new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, 21, 0)
        };
    }

    property CompareFlow flow: CompareFlow {
        task: Task {
            state: Task.Done
        }
        added: 2
        removed: 1
        changed: 1
        touched: 12
        unreadable: 1
        rows: [scene.difference("Chats/Choir/IMG-20260301-WA0031.jpg", CompareFlow.Added, 240000), scene.difference("Chats/Choir/VID-20260301.mp4", CompareFlow.Added, 14680064), scene.difference("Chats/Choir/_chat.txt", CompareFlow.Changed, 1843200), scene.difference("Downloads/old export.zip", CompareFlow.Removed, 91540000)]
    }

    ComparePage {
        anchors.fill: parent
        focus: true
        versions: VersionsModel {
            rows: [scene.version(0), scene.version(1), scene.version(2)]
        }
        flow: scene.flow
    }
}
