// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property string name
    property bool readBack
    property bool good
    property real messages
    property real files
    property real failed
    property real bytes
    property Problem unrecorded: Problem {}
}
