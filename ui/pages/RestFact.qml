// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// Whether the ways to unlock that stay are enough to protect the backup: said wherever one of them goes.
Fact {
    id: fact

    required property int rest // SubjectsModel.Rest
    readonly property bool enough: rest === SubjectsModel.Enough

    iconName: enough ? "check-circle" : "warning"
    ink: enough ? Theme.color.good : Theme.color.warn
    //: verdict about the ways to unlock that stay
    title: enough ? qsTr("Cannot be lost together") : qsTr("Not protected")
    detail: verdict()

    function verdict(): string {
        switch (rest) {
        case SubjectsModel.Enough:
            return qsTr("One accident takes at most one of these ways, and one of them opens the backup on any computer.");
        case SubjectsModel.NoWay:
            return qsTr("Nothing opens the backup any more.");
        case SubjectsModel.OneWay:
            return qsTr("One way to unlock is left. When that is lost, nobody can open this backup: add another one at once.");
        case SubjectsModel.LostTogether:
            //: "them" are the ways to unlock that are left
            return qsTr("One accident takes all that is left. Add a way that has nothing in common with them.");
        case SubjectsModel.OnlyBeside:
            return qsTr("What lives in one computer is gone with it and does not count as the second way. Add one that lives elsewhere: until then the backup counts as not protected.");
        default:
            return qsTr("All that is left needs a computer or a password manager. Add a printed recovery key or a security key.");
        }
    }
}
