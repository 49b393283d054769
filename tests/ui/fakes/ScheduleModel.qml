// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    enum Rhythm {
        Never,
        Hourly,
        Daily,
        Other
    }
    enum Outcome {
        NotKnown,
        Running,
        Good,
        Partly,
        Failed
    }

    property bool known: true
    property int rhythm: ScheduleModel.Never
    property int hour: 20
    property int minute
    property date nextRun: new Date(NaN)
    property date lastRun: new Date(NaN)
    property int lastOutcome: ScheduleModel.NotKnown
    property Task task: Task {}

    function refresh() {
    }

    function choose(which: int) {
        rhythm = which;
    }

    function chooseTime(hours: int, minutes: int) {
        hour = hours;
        minute = minutes;
    }
}
