// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// What is unlocked, and what for.
PageHead {
    id: head

    required property UnlockFlow flow
    required property string name // of the backup
    required property int afterwards // the place that the unlocking is for

    title: titles()
    sentence: purposes()

    function titles(): string {
        if (flow.purpose === UnlockFlow.Test)
            //: %1 is the name of a way to unlock
            return qsTr("Test %1").arg(flow.tested);
        if (flow.purpose === UnlockFlow.ProveAgain)
            return qsTr("Show that it is you");
        //: %1 is what the person calls the backup
        return qsTr("Unlock %1").arg(name);
    }

    function purposes(): string {
        if (flow.purpose === UnlockFlow.Test)
            return qsTr("A test opens the backup with this way alone, reads a sample back and writes down that it works.");
        if (afterwards === Place.Restore)
            return qsTr("Restoring everything asks you to unlock once more.");
        if (afterwards === Place.Enrol)
            return qsTr("Only somebody who can open the backup can add a way to unlock it.");
        //: below the title “Unlock …”: any way to unlock may be used
        return qsTr("With what you have at hand. Everything else stays as it is.");
    }
}
