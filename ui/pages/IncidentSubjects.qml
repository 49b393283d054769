// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What an incident can be about: the ways, computers or versions to choose from.
ColumnLayout {
    id: view

    required property IncidentFlow flow
    readonly property bool wayHelps: flow.incident === IncidentFlow.SeenRecoveryKey || flow.incident === IncidentFlow.LostKey
    readonly property bool any: flow.subjects.count > 0

    signal wayWanted

    spacing: Theme.space.compact

    Label {
        Layout.fillWidth: true
        visible: view.any
        text: view.question()
        type: Theme.type.heading
        Accessible.role: Accessible.Heading
    }

    EmptyState {
        Layout.fillWidth: true
        visible: !view.any
        iconName: words.pictureOf(view.flow.incident)
        title: view.noneTitle()
        sentence: view.none()

        Button {
            visible: view.wayHelps
            text: qsTr("Add a way to unlock")
            onClicked: view.wayWanted()
        }
    }

    IncidentWords {
        id: words

        incident: view.flow.incident
    }

    Rows {
        Layout.fillWidth: true
        model: view.flow.subjects
        spacing: Theme.space.compact

        ChoiceCard {
            required property int index
            required property string name
            required property date time
            required property int kind
            required property bool chosen

            text: kind === SubjectsModel.Version ? Words.moment(time) : name
            description: view.detail(kind, time)
            iconName: view.picture(kind)
            checked: chosen
            onClicked: view.flow.subjects.choose(index)
        }
    }

    function question(): string {
        switch (flow.incident) {
        case IncidentFlow.StolenComputer:
            return qsTr("Which computer is gone?");
        case IncidentFlow.NewComputer:
            return qsTr("Which computer does this one replace?");
        case IncidentFlow.SeenRecoveryKey:
            return qsTr("Which recovery key was seen?");
        case IncidentFlow.NoPasswordManager:
            return qsTr("Which passkey was in the password manager?");
        case IncidentFlow.Reinstalled:
            return qsTr("Which version is the last one from before the reinstall?");
        default:
            return qsTr("Which way to unlock is gone?");
        }
    }

    function noneTitle(): string {
        switch (flow.incident) {
        case IncidentFlow.StolenComputer:
        case IncidentFlow.NewComputer:
            return qsTr("No other computer adds to this backup");
        case IncidentFlow.SeenRecoveryKey:
            return qsTr("This backup has no recovery key");
        case IncidentFlow.NoPasswordManager:
            return qsTr("No passkey of a password manager opens this backup");
        case IncidentFlow.Reinstalled:
            return qsTr("No version yet");
        default:
            return qsTr("No other way to unlock");
        }
    }

    function none(): string {
        switch (flow.incident) {
        case IncidentFlow.StolenComputer:
            return qsTr("There is no computer to shut out. For what was lost with a computer, such as a security key, choose “Replace a lost phone or key”.");
        case IncidentFlow.NewComputer:
            return qsTr("There is no computer that this one could replace.");
        case IncidentFlow.SeenRecoveryKey:
            return qsTr("So nobody can have seen it. A recovery key on paper opens the backup when every device is gone.");
        case IncidentFlow.NoPasswordManager:
            return qsTr("There is no passkey to shut out. The way that was just used for unlocking is not offered: if that is the one, unlock with another way first.");
        case IncidentFlow.Reinstalled:
            return qsTr("The first backup makes one.");
        default:
            return qsTr("Only the way that you have just unlocked with opens this backup. Add another one first, then shut this one out.");
        }
    }

    function detail(kind: int, time: date): string {
        if (kind === SubjectsModel.Version)
            return qsTr("Everything as it was then");
        if (!Words.known(time))
            return qsTr("Nothing written yet");
        //: %1 is the day when a computer last wrote to the backup
        return kind === SubjectsModel.Computer ? qsTr("Last wrote %1").arg(Words.day(time)) :
            //: %1 is the day when a way to unlock was added
            qsTr("Added %1").arg(Words.day(time));
    }

    function picture(kind: int): string {
        switch (kind) {
        case SubjectsModel.Passkey:
            return "device-mobile";
        case SubjectsModel.Paper:
            return "scroll";
        case SubjectsModel.Password:
            return "password";
        case SubjectsModel.Computer:
            return "desktop";
        case SubjectsModel.Version:
            return "archive";
        default:
            return "usb";
        }
    }
}
