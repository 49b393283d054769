// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneTests {
    models.drill.task.state: Task.Working
    models.drill.task.phase: Task.Checking
    models.drill.task.fraction: 0.4
    models.drill.task.filesDone: 20
    models.drill.task.filesTotal: 50
    models.drill.task.secondsLeft: 30
}
