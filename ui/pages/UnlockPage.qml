// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Opening the backup with one of the ways that it has, the best for this computer first; showing once more that it is
// you; testing one particular way. What was typed stays when it is wrong.
Page {
    id: page

    required property Session session
    required property UnlockFlow flow
    required property int afterwards // the place that the unlocking is for
    readonly property bool testing: flow.purpose === UnlockFlow.Test
    readonly property bool withKey: flow.kind === WaysModel.RecoveryKey
    readonly property bool withPassword: flow.kind === WaysModel.Password || flow.kind === WaysModel.Both
    readonly property bool ready: flow.kind !== WaysModel.OtherKind
    readonly property bool working: flow.task.state === Task.Working
    readonly property bool asking: working && flow.ceremony.step !== Ceremony.None

    signal closed

    Component.onCompleted: {
        flow.lookAtWays();
        focusField();
    }
    Component.onDestruction: flow.leave() // however it is left, nothing goes on blinking
    onReadyChanged: focusField()
    onWithKeyChanged: focusField()
    onWithPasswordChanged: focusField()
    onWorkingChanged: {
        if (!working && !withKey)
            focusField();
    }
    Keys.onEscapePressed: closed()

    function focusField() {
        if (withKey)
            key.focusFirst();
        else if (withPassword)
            password.focusFirst();
        else
            go.forceActiveFocus(Qt.TabFocusReason);
    }

    function unlock() {
        if (working)
            return;
        if (withKey)
            flow.unlockWithRecoveryKey(key.typed());
        else if (withPassword)
            flow.unlockWithPassword(password.typed());
        else
            flow.unlockWithDevice();
    }

    UnlockHead {
        flow: page.flow
        name: page.session.name
        afterwards: page.afterwards
    }

    ProblemView {
        task: page.flow.waysTask
    }

    CeremonyView {
        Layout.fillWidth: true
        visible: page.asking
        ceremony: page.flow.ceremony
        kind: page.flow.kind
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space.compact
        visible: page.ready && !page.asking

        UnlockKey {
            id: key

            Layout.fillWidth: true
            visible: page.withKey
            flow: page.flow
            unlocked: page.session.unlocked
            enabled: !page.working
            onAccepted: page.unlock()
        }

        UnlockPassword {
            id: password

            Layout.fillWidth: true
            visible: page.withPassword
            flow: page.flow
            unlocked: page.session.unlocked
            enabled: !page.working
            onAccepted: page.unlock()
        }

        UnlockDevice {
            visible: !page.withKey && !page.withPassword
            kind: page.flow.kind
        }

        ProblemView {
            Layout.fillWidth: true
            task: page.flow.task
        }
    }

    NoticeList {
        model: page.session.notices
    }

    UnlockFoot {
        id: go

        Layout.fillWidth: true
        visible: page.ready || page.working
        task: page.flow.task
        testing: page.testing
        onCancelled: page.closed()
        onStarted: page.unlock()
    }

    OtherWays {
        Layout.fillWidth: true
        visible: !page.testing && !page.working && page.flow.kinds.count > 1
        flow: page.flow
    }

    Hint {
        Layout.fillWidth: true
        text: qsTr("Unlocking brings a secret to this computer. Unlock your backup only on computers you trust. Nobody from Coffer will ever ask for your recovery key.")
    }
}
