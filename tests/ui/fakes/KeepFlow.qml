// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property Task task: Task {}
    property string calls

    signal done

    function keep(version: string, reason: string) {
        calls += "keep " + version + " " + reason;
    }

    function release(version: string, reason: string) {
        calls += "release " + version + " " + reason;
    }
}
