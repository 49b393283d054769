// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

FakeList {
    enum Kind {
        SecurityKey,
        Passkey,
        Paper,
        Password,
        Computer,
        Version
    }

    enum Rest {
        Enough,
        NoWay,
        OneWay,
        LostTogether,
        AllHere,
        OnlyBeside
    }

    property bool any
    property list<string> staying: ["Recovery key", "Password"]
    property list<string> goingToo
    property int rest: SubjectsModel.Enough
    property string renamedWith
    property string nameBefore

    function choose(row: int) {
        any = true;
    }
}
