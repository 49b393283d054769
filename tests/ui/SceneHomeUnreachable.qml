// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    models.home.verdict: HomeModel.Unknown
    models.home.task.state: Task.Failed
    models.home.task.problem.what: "The backup could not be looked at"
    models.home.task.problem.why: "Its folder is not there: the disk may not be plugged in."
    models.home.task.problem.next: "Plug it in and look again."
    models.home.task.problem.details: "not found: /media/eva/Backup disk/Coffer"
}
