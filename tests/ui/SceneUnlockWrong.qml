// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.Unlock
    models.unlock.kinds.rows: [
        {
            kind: WaysModel.RecoveryKey,
            readiness: KindsModel.Ready,
            device: ""
        }
    ]
    models.unlock.wrongGroup: 5
    models.unlock.goodGroups: 4
    models.unlock.task.state: Task.Failed
    models.unlock.task.problem.what: "The backup stays locked"
    models.unlock.task.problem.why: "It opens another backup, or was replaced since."
    models.unlock.task.problem.next: "Use another way to unlock."
    models.unlock.task.problem.details: "wrong key: no slot opens with this recovery key"
}
