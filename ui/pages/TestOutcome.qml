// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What the test that has just ended found.
ColumnLayout {
    id: outcome

    required property DrillFlow drill
    required property string unlockedWith

    spacing: Theme.space.small

    Banner {
        Layout.fillWidth: true
        tone: outcome.drill.good ? Banner.Neutral : Banner.Warn
        iconName: outcome.drill.empty ? "archive" : outcome.drill.good ? "seal-check" : "file-x"
        title: outcome.heading()
        detail: outcome.sentence()
    }

    Hint {
        Layout.fillWidth: true
        visible: !outcome.drill.recorded && !outcome.drill.empty
        text: qsTr("This test is not in the log: only a computer that adds to this backup can write there.")
    }

    Fold {
        Layout.leftMargin: Theme.space.wide
        visible: outcome.drill.failures.count > 0
        //: %Ln is a number of files
        title: qsTr("%Ln file(s) did not come back", "", outcome.drill.failed)

        Rows {
            Layout.fillWidth: true
            model: outcome.drill.failures
            spacing: Theme.space.compact

            ProblemFact {}
        }
    }

    function heading(): string {
        if (drill.empty)
            return qsTr("Nothing is proven: the newest version holds no files");
        //: heading: what a test found
        return drill.good ? qsTr("All good") : qsTr("Not everything came back");
    }

    function sentence(): string {
        if (drill.empty)
            return "";
        //: %1 is the name of a way to unlock
        const opened = qsTr("opened with %1").arg(unlockedWith);
        const what = Words.listed(Words.proof(drill.tested, drill.messages, drill.mediaFiles, drill.files, drill.good), opened);
        //: %1 is what a test found, %2 and %3 are numbers of files
        return drill.all ? what : qsTr("%1. A sample: %2 of %3 files.").arg(what).arg(Words.number(drill.files)).arg(Words.number(drill.totalFiles));
    }
}
