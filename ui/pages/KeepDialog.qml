// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Coffer.Controls

// Keeping a version for good, or no longer, and why.
Dialog {
    id: dialog

    required property bool unlocked
    property string version
    property bool keeping: true

    signal kept(string version, string reason)
    signal released(string version, string reason)

    function ask(which: string, keep: bool) {
        version = which;
        keeping = keep;
        reason.clear();
        open();
    }

    onUnlockedChanged: {
        if (!unlocked)
            close(); // what it asks about is in the backup
    }

    title: keeping ? qsTr("Keep this version for good?") :
        //: "it" is a version of the backup
        qsTr("No longer keep it for good?")
    detail: keeping ? qsTr("No rule will take this version away until somebody releases it. The log says who keeps it and why.") :
        //: "it" is a version of the backup
        qsTr("From then on the rules decide how long it stays. Nothing is taken away now.")
    confirmText: keeping ? qsTr("Keep the version") : qsTr("Release the version")
    onConfirmed: keeping ? kept(version, reason.text) : released(version, reason.text)

    Field {
        Layout.fillWidth: true
        label: qsTr("Why, for the log")

        TextField {
            id: reason

            Layout.fillWidth: true
            label: qsTr("Why, for the log")
            placeholderText: qsTr("It may stay empty")
            maximumLength: 200
        }
    }
}
