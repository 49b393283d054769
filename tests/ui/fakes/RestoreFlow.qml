// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    enum What {
        Everything,
        Chats,
        Files
    }

    property int what: RestoreFlow.Everything
    property bool whatKnown: what === RestoreFlow.Everything || contents.chosenCount + chats.chosenCount > 0
    property ContentsModel contents: ContentsModel {}
    property ChatsModel chats: ChatsModel {}
    property Task listTask: Task {}
    property string listHash
    property real listedFiles
    property real absentFiles
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

    function saveList(file: url) {
        calls += "saveList ";
    }

    function start() {
        calls += "start ";
    }

    function startOver() {
        calls += "startOver ";
    }
}
