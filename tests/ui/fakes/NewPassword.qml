// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property int strength
    property bool repeated

    function set(typed: string, again: string) {
        repeated = typed === again;
    }
}
