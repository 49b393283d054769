// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property Task task: Task {}
    property LogEnds ends: LogEnds {}
    property string calls // the verbs that were called, for tests

    signal mayBeRetired

    function askToRetire(computer: string) {
        calls += `ask ${computer} `;
        mayBeRetired();
    }

    function retire(computer: string, end: int) {
        calls += `retire ${computer} ${end} `;
    }
}
