// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What did not work, why and what to do, beside where it happened; the exact sentence is folded away. Damage looks
// different from everything else.
ColumnLayout {
    id: view

    required property Task task
    default property alias actions: banner.actions

    visible: task.state === Task.Failed
    spacing: Theme.space.tiny

    Banner {
        id: banner

        Layout.fillWidth: true
        title: view.task.problem.what
        detail: Words.sentences(view.task.problem.why, view.task.problem.next)
        tone: view.task.problem.damage ? Banner.Warn : Banner.Neutral
        iconName: view.task.problem.damage ? "file-x" : "warning"
    }

    Fold {
        Layout.leftMargin: Theme.space.wide
        visible: view.task.problem.details !== ""
        title: qsTr("Details")

        Label {
            Layout.fillWidth: true
            text: view.task.problem.details
            type: Theme.type.code
            color: Theme.color.muted
        }
    }
}
