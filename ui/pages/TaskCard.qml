// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// A piece of work while it runs: what is counted, how far it is, how long it takes, and a stop that is safe.
ProgressCard {
    id: card

    required property Task task
    required property string safeStop // what stopping does

    visible: task.state === Task.Working
    indeterminate: task.fraction < 0
    value: Math.max(0, task.fraction)
    counts: figures()
    timeLeft: Words.timeLeft(task.secondsLeft)
    detail: Words.both(sizes(), task.current, " · ")
    stopEffect: task.stopping ? qsTr("Stopping as soon as the file at hand is done.") : safeStop
    stoppable: !task.stopping
    onStopped: task.stop()

    function figures(): string {
        if (task.phase === Task.Preparing)
            return qsTr("Getting ready");
        if (task.phase === Task.Finishing)
            return qsTr("Finishing");
        if (task.phase === Task.Loading)
            return qsTr("Reading the backup");
        if (task.filesTotal > 0)
            //: %1 is how many files are done, %2 how many there are
            return qsTr("%1 of %2 files").arg(Words.number(task.filesDone)).arg(Words.number(task.filesTotal));
        return task.phase === Task.Scanning ? qsTr("Looking for what has changed") : Words.files(task.filesDone);
    }

    function sizes(): string {
        if (task.bytesTotal > 0)
            //: %1 is how much is done ("3.1 GB"), %2 how much there is
            return qsTr("%1 of %2").arg(Words.size(task.bytesDone)).arg(Words.size(task.bytesTotal));
        return task.bytesDone > 0 ? Words.size(task.bytesDone) : "";
    }
}
