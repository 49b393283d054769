// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Coffer.Models

QtObject {
    property list<string> waysLeft: ["Recovery key", "Green key"]
    property int rest: SubjectsModel.Enough
    property string renamedWith
    property string nameBefore
    property Task task: Task {}
    property string calls // the verbs that were called, for tests

    signal mayBeRenamed
    signal renamed
    signal mayBeRemoved

    function askToRename(slot: string) {
        mayBeRenamed();
    }

    function rename(slot: string, name: string) {
        calls += `rename ${slot} ${name} `;
    }

    function askToRemove(slot: string) {
        calls += `ask ${slot} `;
        mayBeRemoved();
    }

    function remove(slot: string) {
        calls += `remove ${slot} `;
    }
}
