// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Whether the whole backup is good: what the last check found, which stays told, and the next check.
ColumnLayout {
    id: strip

    required property VerifyFlow flow
    readonly property bool known: Words.known(flow.checked)
    readonly property bool idle: flow.task.state !== Task.Working

    spacing: Theme.space.small

    Spread {
        visible: strip.idle
        title: strip.heading()
        titleWeight: Font.Medium
        detail: strip.found()
        start: Icon {
            name: !strip.known || strip.flow.good ? "seal-check" : "warning"
            size: Theme.size.icon
            color: !strip.known ? Theme.color.muted : strip.flow.good ? Theme.color.good : Theme.color.warn
        }

        Button {
            kind: Button.Quiet
            text: qsTr("Quick check")
            onClicked: strip.flow.start(VerifyFlow.Structure)
        }

        Button {
            text: qsTr("Check all data")
            onClicked: strip.flow.start(VerifyFlow.All)
        }
    }

    TaskCard {
        Layout.fillWidth: true
        task: strip.flow.task
        safeStop: qsTr("Stopping is safe: a check changes nothing.")
    }

    ProblemView {
        task: strip.flow.task
    }

    Fold {
        visible: strip.idle && strip.flow.losses.count > 0
        //: %Ln is a number of files
        title: qsTr("%Ln file(s) cannot be read back", "", strip.flow.losses.count)

        ScrollList {
            id: list

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Theme.size.sidebar)
            name: qsTr("Files that cannot be read back")
            model: strip.flow.losses
            delegate: ProblemFact {
                x: list.rowX
                width: list.rowWidth
            }
        }
    }

    function heading(): string {
        if (!known)
            return qsTr("Never checked on this computer");
        if (flow.good && !flow.checkedAll)
            //: %1 is a day and time
            return qsTr("Nothing is missing. Last check: %1").arg(Words.moment(flow.checked));
        //: %1 is a day and time
        return flow.good ? qsTr("Everything is whole. Last check: %1").arg(Words.moment(flow.checked)) : qsTr("Not everything is whole. Last check: %1", "%1 is a day and time").arg(Words.moment(flow.checked));
    }

    function found(): string {
        if (!known)
            //: of the whole backup
            return qsTr("A check sees that all is there; checking all data also reads every byte.");
        //: %Ln is a number of versions
        const whole = qsTr("%Ln version(s) miss nothing", "", flow.whole);
        //: %Ln is a number of versions
        const lost = flow.lost > 0 ? qsTr("%Ln version(s) lost something", "", flow.lost) : "";
        //: %1 is a size
        const read = flow.checkedAll ? qsTr("all data was read, %1").arg(Words.size(flow.bytes)) : qsTr("no data was read");
        //: %Ln is a number of files at the backup's place
        const arriving = flow.arriving > 0 ? qsTr("%Ln file(s) of the backup may still be arriving", "", flow.arriving) : "";
        return Words.listed(Words.listed(whole, lost), Words.listed(read, arriving));
    }
}
