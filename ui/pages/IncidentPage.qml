// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Something happened: what it was, then what is done about it. Verbs, not a list of slots.
Page {
    id: page

    required property Session session
    required property IncidentFlow flow

    signal unlockWanted
    signal wayWanted // "add a way to unlock"
    signal homeWanted

    Component.onDestruction: {
        if (flow.step === IncidentFlow.Done)
            flow.leave();
    }

    PageHead {
        title: page.flow.step === IncidentFlow.Explain ? qsTr("What happened?") : words.title
        sentence: page.flow.step === IncidentFlow.Explain ? qsTr("Each one ends with a test, so that you know where you stand.") : page.stepsAhead()
    }

    IncidentWords {
        id: words

        incident: page.flow.incident
    }

    GridLayout {
        id: grid

        Layout.fillWidth: true
        visible: page.flow.step === IncidentFlow.Explain
        columns: page.width - 2 * page.edge > Theme.size.measure + Theme.space.edge ? 2 : 1
        columnSpacing: Theme.space.wide
        rowSpacing: Theme.space.wide

        IncidentList {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            flow: page.flow
            onChosen: {
                if (grid.columns === 1) // then it stands below, perhaps out of sight
                    page.reveal(card);
            }
        }

        IncidentCard {
            id: card

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            flow: page.flow
            unlocked: page.session.unlocked
            onUnlockWanted: page.unlockWanted()
        }
    }

    IncidentSteps {
        Layout.fillWidth: true
        visible: page.flow.step !== IncidentFlow.Explain && page.flow.step !== IncidentFlow.Done
        flow: page.flow
        onWayWanted: page.wayWanted()
    }

    IncidentEnd {
        Layout.fillWidth: true
        visible: page.flow.step === IncidentFlow.Done
        flow: page.flow
        onWayWanted: page.wayWanted()
        onHomeWanted: page.homeWanted()
    }

    // Where it takes several.
    function stepsAhead(): string {
        const all = flow.incident === IncidentFlow.SeenRecoveryKey ? 3 : flow.incident === IncidentFlow.NewComputer ? 2 : 1;
        const now = flow.step === IncidentFlow.Choose ? 1 : flow.step === IncidentFlow.CheckSheet ? 3 : 2;
        //: %1 is the number of this step, %2 how many steps there are
        return all === 1 || flow.step === IncidentFlow.Done ? "" : qsTr("Step %1 of %2").arg(Words.number(now)).arg(Words.number(all));
    }
}
