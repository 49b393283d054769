// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.SetUp
    models.session.hasBackup: false
    models.setup.step: SetupFlow.FirstWayIn
    models.setup.way.kind: WaysModel.Password
    models.setup.way.kinds.rows: [
        {
            kind: WaysModel.Password,
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
        },
        {
            kind: WaysModel.Browser,
            readiness: KindsModel.NotHere,
            device: ""
        }
    ]
}
