// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property string what
    property string why
    property string next
    property string details
    property bool damage
    property bool proofWanted
}
