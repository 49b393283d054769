// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models

// The answer in a word, a sentence and a proof.
StateHead {
    id: head

    required property Session session
    required property HomeModel home
    required property BackupRun run
    required property bool backUpOffered // by a reason below
    required property bool loud // nothing below is more urgent

    tone: home.verdict === HomeModel.Protected ? StateHead.Good : home.verdict === HomeModel.NotProtected ? StateHead.Alarm : StateHead.Attention
    iconName: home.verdict === HomeModel.Protected ? "shield-check" : home.verdict === HomeModel.NotProtected ? "shield-slash" : home.verdict === HomeModel.NeedsAttention ? "shield-warning" : "archive"
    title: state()
    sentence: meaning()
    //: %1 is a day and time
    proof: Words.known(home.lastTest) ? qsTr("Last read back by a test: %1").arg(Words.moment(home.lastTest)) : ""

    function state(): string {
        switch (home.verdict) {
        case HomeModel.Protected:
            return qsTr("Protected");
        case HomeModel.NeedsAttention:
            return qsTr("Needs attention");
        case HomeModel.NotProtected:
            return Words.known(home.lastBackup) ? qsTr("Not protected") : qsTr("Not protected yet");
        default:
            return session.name;
        }
    }

    function meaning(): string {
        switch (home.verdict) {
        case HomeModel.Protected:
            //: %1 is a day and time
            return qsTr("Everything is in order. Last backup: %1.").arg(Words.moment(home.lastBackup));
        case HomeModel.NeedsAttention:
            if (!Words.known(home.lastTest))
                //: %Ln is a number of things to do
                return qsTr("It opens. %Ln thing(s) make it weaker than it should be.", "", home.reasonCount);
            //: %Ln is a number of things to do
            return qsTr("It opens and restores. %Ln thing(s) make it weaker than it should be.", "", home.reasonCount);
        case HomeModel.NotProtected:
            if (run.task.state === Task.Working)
                return qsTr("A backup is running.");
            //: %Ln is a number of things to do
            return qsTr("%Ln thing(s) stand between your chats and a backup that you can rely on.", "", home.reasonCount);
        default:
            return home.task.state === Task.Working ? qsTr("Looking at the backup…") : qsTr("The state of the backup could not be found out.");
        }
    }

    Button {
        visible: head.session.backsUpHere && !head.backUpOffered && head.run.task.state !== Task.Working
        kind: head.loud ? Button.Primary : Button.Secondary
        text: qsTr("Back up now")
        icon.name: "arrow-clockwise"
        onClicked: head.run.start()
    }
}
