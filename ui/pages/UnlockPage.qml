// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// Opening the backup with what can be typed: the recovery key or a password. What was typed stays when it is wrong.
Page {
    id: page

    required property Session session
    required property UnlockFlow flow
    required property string reason // what the unlocking is for
    property bool withKey: flow.hasRecoveryKey
    readonly property bool ready: flow.hasRecoveryKey || flow.hasPassword
    readonly property bool working: flow.task.state === Task.Working

    signal closed

    Component.onCompleted: {
        flow.lookAtWays();
        focusField();
    }
    Component.onDestruction: forget()
    onReadyChanged: focusField()
    onWithKeyChanged: focusField()
    Keys.onEscapePressed: closed()

    function focusField() {
        if (withKey)
            key.focusFirst();
        else
            password.forceActiveFocus(Qt.TabFocusReason);
    }

    function unlock() {
        if (working)
            return;
        if (withKey)
            flow.unlockWithRecoveryKey(key.typed());
        else
            flow.unlockWithPassword(password.text);
    }

    function forget() {
        key.forget();
        password.forget();
    }

    Connections {
        target: page.flow
        function onUnlocked() {
            page.forget();
        }
    }

    PageHead {
        //: %1 is what the person calls the backup
        title: qsTr("Unlock %1").arg(page.session.name)
        sentence: page.reason
    }

    ProblemView {
        task: page.flow.waysTask
    }

    Segments {
        visible: page.flow.hasRecoveryKey && page.flow.hasPassword
        name: qsTr("Way to unlock")
        choices: [qsTr("Recovery key"), qsTr("Password")]
        current: page.withKey ? 0 : 1
        onChosen: index => page.withKey = index === 0
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space.compact
        visible: page.ready

        UnlockKey {
            id: key

            Layout.fillWidth: true
            visible: page.withKey
            flow: page.flow
            enabled: !page.working
            onAccepted: page.unlock()
        }

        Field {
            Layout.fillWidth: true
            visible: !page.withKey
            label: qsTr("Password")

            SecretField {
                id: password
                objectName: "password"

                Layout.fillWidth: true
                label: qsTr("Password of this backup")
                enabled: !page.working
                onAccepted: page.unlock()
            }
        }

        ProblemView {
            Layout.fillWidth: true
            task: page.flow.task
        }

        RowLayout {
            Layout.topMargin: Theme.space.small
            spacing: Theme.space.small

            Button {
                text: qsTr("Cancel")
                onClicked: page.closed()
            }

            Item {
                Layout.fillWidth: true
            }

            Spinner {
                visible: page.working
            }

            Label {
                visible: page.working
                text: qsTr("Unlocking")
                color: Theme.color.accentInk
                Accessible.role: Accessible.StatusBar
            }

            Button {
                visible: !page.working
                kind: Button.Primary
                text: qsTr("Unlock")
                icon.name: "lock-simple-open"
                onClicked: page.unlock()
            }
        }
    }

    Hint {
        Layout.fillWidth: true
        text: qsTr("Unlocking brings a secret to this computer. Unlock your backup only on computers you trust. Nobody from Coffer will ever ask for your recovery key.")
    }
}
