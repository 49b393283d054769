// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property Task task: Task {}
    property string version
    property string target
    property url targetUrl
    property Problem targetProblem: Problem {}
    property bool targetKnown: target !== ""
    property bool targetHasFiles
    property bool canStart: target !== "" && targetProblem.what === ""
    property real files
    property real keptFiles
    property real bytes
    property real failedCount
    property ProblemList failures: ProblemList {}
    property real ownersNotSet
    property real attributesNotSet
    property real seconds
    property date finished
    property string calls

    function setTarget(folder: url) {
    }

    function start() {
        calls += "start ";
    }

    function startOver() {
        calls += "startOver ";
    }
}
