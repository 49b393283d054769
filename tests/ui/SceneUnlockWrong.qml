// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    place: Place.Unlock
    unlock.hasPassword: false
    unlock.wrongGroup: 5
    unlock.goodGroups: 4
    unlock.task.state: Task.Failed
    unlock.task.problem.what: "The backup stays locked"
    unlock.task.problem.why: "It opens another backup, or was replaced since."
    unlock.task.problem.next: "Use another way to unlock."
    unlock.task.problem.details: "wrong key: no slot opens with this recovery key"
}
