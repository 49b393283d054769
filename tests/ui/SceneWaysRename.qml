// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Models

SceneWays {
    models.ways.changes.task.problem: Problem {
        what: "Another way has this name"
        why: "Two of one name could be mistaken for each other."
        next: "Choose another name. Capital letters alone make no difference."
        details: "refused: there is already a way to unlock named \"password\""
    }
    Window.onWindowChanged: {
        dialogs().rename("3", "password");
        models.ways.changes.task.state = Task.Failed;
    }
}
