// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    models.home.verdict: HomeModel.NotProtected
    models.home.lastBackup: new Date(NaN)
    models.home.lastTest: new Date(NaN)
    models.home.oldestProof: new Date(NaN)
    models.home.messages: 0
    models.home.files: 0
    models.home.bytes: 0
    models.home.ways: 1
    models.home.waysProven: 1
    models.home.reasons.rows: [
        {
            kind: "one-way",
            danger: true,
            title: "There is only one way to unlock",
            text: "If it is lost, nothing opens the backup.",
            action: ReasonsModel.AddWay,
            details: ""
        }
    ]
    models.run.task.state: Task.Working
    models.run.task.phase: Task.BackingUp
    models.run.task.fraction: 0.36
    models.run.task.filesDone: 1904
    models.run.task.filesTotal: 5592
    models.run.task.bytesDone: 3328599654
    models.run.task.bytesTotal: 9126805504
    models.run.task.secondsLeft: 840
    models.run.task.current: "WhatsApp Chat - Choir/VID-20260301.mp4"
}
