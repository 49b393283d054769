// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    enum State {
        Idle,
        Working,
        Done,
        Failed
    }
    enum Phase {
        Preparing,
        Scanning,
        BackingUp,
        Finishing,
        Loading,
        Restoring,
        Checking
    }

    property int state: Task.Idle
    property bool stopping
    property bool stopped
    property Problem problem: Problem {}
    property int phase: Task.Preparing
    property real fraction: -1
    property real filesDone
    property real filesTotal
    property real bytesDone
    property real bytesTotal
    property real secondsLeft: -1
    property string current

    function stop() {
        stopping = true;
    }

    function reset() {
        state = Task.Idle;
    }
}
