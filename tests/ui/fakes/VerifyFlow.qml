// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    enum Depth {
        Structure,
        All
    }

    property Task task: Task {}
    property date checked: new Date(NaN)
    property bool checkedAll
    property bool good
    property real whole
    property real lost
    property real damaged
    property real arriving
    property real bytes
    property ProblemList losses: ProblemList {}
    property string calls

    function start(depth: int) {
        calls += "start " + depth + " ";
    }
}
