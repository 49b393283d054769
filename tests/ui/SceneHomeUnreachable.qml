// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models
import Coffer.Pages

SceneShell {
    home.verdict: HomeModel.Unknown
    home.task.state: Task.Failed
    home.task.problem.what: "The backup could not be looked at"
    home.task.problem.why: "Its folder is not there: the disk may not be plugged in."
    home.task.problem.next: "Plug it in and look again."
    home.task.problem.details: "not found: /media/eva/Backup disk/Coffer"
}
