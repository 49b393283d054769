// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What the last run of this program did, and what it could not read.
ColumnLayout {
    id: report

    required property BackupRun run

    visible: run.task.state === Task.Done || run.task.stopped
    spacing: Theme.space.small

    Banner {
        Layout.fillWidth: true
        visible: report.run.task.stopped
        iconName: "archive"
        title: qsTr("The backup was stopped")
        detail: qsTr("What is stored stays. The next run goes on from there.")
    }

    Banner {
        Layout.fillWidth: true
        visible: report.run.task.state === Task.Done
        tone: report.run.complete && report.run.collapsed.length === 0 ? Banner.Neutral : Banner.Warn
        iconName: report.run.complete ? "seal-check" : "file-x"
        //: %1 is a day and time
        title: report.run.complete ? qsTr("Backed up: %1").arg(Words.moment(report.run.finished)) : qsTr("Backed up, but for some files")
        detail: report.figures()
    }

    NoticeList {
        model: report.run.notices
    }

    Fold {
        Layout.leftMargin: Theme.space.wide
        visible: report.run.unreadableCount > 0
        //: %Ln is a number of files that could not be read
        title: qsTr("%Ln file(s) not in this backup", "", report.run.unreadableCount)

        Rows {
            Layout.fillWidth: true
            model: report.run.unreadable
            spacing: Theme.space.compact

            ProblemFact {}
        }
    }

    function figures(): string {
        const all = Words.listed(Words.content(run.messages, run.mediaFiles, run.files), Words.size(run.bytes));
        //: %1 is a size: what the backup's place grew by
        return Words.listed(all, qsTr("%1 new").arg(Words.size(run.bytesAdded)));
    }
}
