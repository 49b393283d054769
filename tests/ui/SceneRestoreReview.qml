// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

FocusScope {
    RestorePage {
        anchors.fill: parent
        focus: true
        step: 2
        session: Session {
            unlocked: true
        }
        versions: VersionsModel {
            rows: [
                {
                    version: "v0",
                    time: new Date(),
                    computer: "studio-pc",
                    files: 6204,
                    messages: 84316,
                    mediaFiles: 6131,
                    bytes: 19756849561
                }
            ]
        }
        flow: RestoreFlow {
            what: RestoreFlow.Files
            target: "/home/eva/Restored"
            targetHasFiles: true
            contents.chosenCount: 2
            contents.chosenNames: ["Chats/Choir", "Downloads/diary.txt"]
        }
    }
}
