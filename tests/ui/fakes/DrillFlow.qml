// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    enum Depth {
        Sample,
        All
    }

    property Task task: Task {}
    property date tested
    property bool good: true
    property bool empty
    property bool all
    property bool recorded: true
    property real messages
    property real mediaFiles
    property real files
    property real totalFiles
    property real bytes
    property real failed
    property ProblemList failures: ProblemList {}
    property string calls

    function start(depth: int) {
        calls += "start " + depth + " ";
    }
}
