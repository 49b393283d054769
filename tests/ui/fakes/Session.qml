// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    property bool hasBackup: true
    property string name: "Family chats"
    property string folder: "/media/eva/Backup disk/Coffer"
    property bool backsUpHere: true
    property bool unlocked
    property string unlockedWith: unlocked ? "Recovery key" : ""
    property ProblemList notices: ProblemList {}
    property Task task: Task {}

    function choose(row: int) {
    }

    function forget(row: int) {
    }

    function openFolder(folder: url) {
    }

    function lock() {
        unlocked = false;
    }
}
