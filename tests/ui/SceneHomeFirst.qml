// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    home.verdict: HomeModel.NotProtected
    home.lastBackup: new Date(NaN)
    home.lastTest: new Date(NaN)
    home.oldestProof: new Date(NaN)
    home.messages: 0
    home.files: 0
    home.bytes: 0
    home.ways: 1
    home.waysProven: 1
    home.reasons.rows: [
        {
            kind: "one-way",
            danger: true,
            title: "There is only one way to unlock",
            text: "If it is lost, nothing opens the backup.",
            action: ReasonsModel.AddWay,
            details: ""
        }
    ]
    run.task.state: Task.Working
    run.task.phase: Task.BackingUp
    run.task.fraction: 0.36
    run.task.filesDone: 1904
    run.task.filesTotal: 5592
    run.task.bytesDone: 3328599654
    run.task.bytesTotal: 9126805504
    run.task.secondsLeft: 840
    run.task.current: "WhatsApp Chat - Choir/VID-20260301.mp4"
}
