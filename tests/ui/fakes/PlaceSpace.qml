// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property real free: 412000000000
    property real total: 1000000000000

    function refresh() {
    }
}
