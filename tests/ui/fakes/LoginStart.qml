// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property bool offered: true
    property bool on
    property Task task: Task {}

    function change(wanted: bool) {
        on = wanted;
    }
}
