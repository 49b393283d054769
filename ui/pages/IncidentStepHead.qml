// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// What a step of an incident is for, and what has changed so far. The first one asks a question instead.
TextPair {
    id: head

    required property int step // IncidentFlow.Step

    visible: title !== ""
    title: heading()
    titleType: Theme.type.heading
    titleRole: Accessible.Heading
    detail: sentence()
    detailType: Theme.type.body
    measure: Theme.size.measure
    spacing: Theme.space.tiny

    function heading(): string {
        switch (step) {
        case IncidentFlow.PutOnPaper:
            return qsTr("Put the new recovery key on paper");
        case IncidentFlow.CheckSheet:
            return qsTr("Type two groups from the new sheet");
        case IncidentFlow.WhatToKeep:
            return qsTr("What is this computer to keep?");
        default:
            return "";
        }
    }

    function sentence(): string {
        switch (step) {
        case IncidentFlow.PutOnPaper:
            return qsTr("The new key opens nothing yet, and the old one still opens the backup. Nothing has changed until you have typed two groups back.");
        case IncidentFlow.CheckSheet:
            return qsTr("Type them from the paper or file, not from memory. Then Coffer opens the backup with the new key, and only when that works does the old one go.");
        default:
            return step === IncidentFlow.WhatToKeep ? qsTr("Nothing has changed yet. The old computer is retired when you press “Take over here”.") : "";
        }
    }
}
