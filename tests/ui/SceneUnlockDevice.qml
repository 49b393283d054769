// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.Unlock
    models.unlock.kind: WaysModel.SecurityKey
    models.unlock.kinds.rows: [
        {
            kind: WaysModel.SecurityKey,
            readiness: KindsModel.Ready,
            device: "YubiKey 5C NFC"
        },
        {
            kind: WaysModel.Browser,
            readiness: KindsModel.Ready,
            device: ""
        },
        {
            kind: WaysModel.RecoveryKey,
            readiness: KindsModel.Ready,
            device: ""
        },
        {
            kind: WaysModel.Tpm,
            readiness: KindsModel.NotHere,
            device: ""
        }
    ]
}
