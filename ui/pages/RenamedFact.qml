// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls

// A way to unlock that is about to go has its name from another owner: asked wherever one of them goes.
Fact {
    required property string renamedWith // empty where it has not
    required property string nameBefore

    visible: renamedWith !== ""
    iconName: "warning"
    ink: Theme.color.warn
    title: qsTr("Is it the one you mean?")
    //: %1 is an earlier name of this way to unlock, %2 the name of the way to unlock with which somebody gave it the new one
    detail: Words.filled(qsTr("It was called “%1” before it was renamed by somebody who had unlocked with “%2”."), [nameBefore, renamedWith])
}
