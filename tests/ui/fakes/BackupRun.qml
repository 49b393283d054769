// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property Task task: Task {}
    property date finished
    property real files
    property real bytes
    property real bytesAdded
    property real messages
    property real mediaFiles
    property real missingMedia
    property real changedFiles
    property bool complete: unreadableCount === 0
    property ProblemList unreadable: ProblemList {}
    property real unreadableCount
    property ProblemList notices: ProblemList {}
    property list<string> collapsed
    property int starts

    function start() {
        starts += 1;
    }
}
