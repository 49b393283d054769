// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

QtObject {
    enum Incident {
        LostKey,
        StolenComputer,
        NewComputer,
        SeenRecoveryKey,
        NoPasswordManager,
        Reinstalled
    }
    enum Step {
        Explain,
        Choose,
        PutOnPaper,
        CheckSheet,
        WhatToKeep,
        Done
    }

    property int incident: IncidentFlow.LostKey
    property int step: IncidentFlow.Explain
    property Task task: Task {}
    property bool proofMissing
    property SubjectsModel subjects: SubjectsModel {}
    property SheetModel sheet: SheetModel {}
    property SourcesModel sources: SourcesModel {}
    property string shutOut
    property list<string> goneToo
    property list<string> staying: ["Recovery key", "Password"]
    property int rest: SubjectsModel.Enough
    property int waysLeft: 2
    property real files
    property real messages
    property bool recorded: true
    property Problem untested: Problem {}
    property string calls

    function begin() {
        calls += "begin ";
    }

    function next() {
        calls += "next ";
    }

    function leave() {
        calls += "leave ";
        step = IncidentFlow.Explain;
    }
}
