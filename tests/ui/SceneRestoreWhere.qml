// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

FocusScope {
    RestorePage {
        anchors.fill: parent
        focus: true
        step: 1
        session: Session {
            unlocked: true
        }
        versions: VersionsModel {}
        flow: RestoreFlow {
            target: "/home/eva/Restored"
            targetHasFiles: true
        }
    }
}
