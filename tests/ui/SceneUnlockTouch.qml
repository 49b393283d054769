// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.Unlock
    models.unlock.kind: WaysModel.SecurityKey
    models.unlock.task.state: Task.Working
    models.unlock.ceremony.step: Ceremony.Touch
    models.unlock.ceremony.device: "YubiKey 5C NFC"
    models.unlock.ceremony.touches: 1
}
