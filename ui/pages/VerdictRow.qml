// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Coffer.Controls
import Coffer.Models
import Coffer.Models

// What the rules would do to one version, and why it stays.
Item {
    id: row

    required property date time
    required property string computer
    required property bool kept
    required property list<int> reasons
    property bool current: false
    //: of a version, when the rules are applied
    readonly property string verdict: kept ? qsTr("Stays") : qsTr("Would go")

    implicitHeight: line.implicitHeight
    Accessible.role: Accessible.ListItem
    //: %1 is a day and time, %2 "Stays" or "Would go", %3 why
    Accessible.name: qsTr("%1: %2. %3").arg(Words.moment(time)).arg(verdict).arg(why())

    FocusRing {
        target: row
        anchors.margins: 0
        visible: row.current
    }

    Spread {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space.compact
        minimumHeight: Theme.size.rowPlain
        title: Words.moment(row.time)
        titleWeight: row.kept ? Font.Normal : Font.Bold
        detail: Words.both(row.why(), row.computer, " · ")
        silent: true

        StatusText {
            text: row.verdict
            iconName: row.kept ? "check-circle" : "x"
            tone: row.kept ? StatusText.Neutral : StatusText.Warn
        }
    }

    function why(): string {
        const said = [];
        for (let i = 0; i < reasons.length; ++i)
            said.push(words(reasons[i]));
        return said.reduce((sofar, next) => Words.listed(sofar, next), "");
    }

    function words(reason: int): string {
        switch (reason) {
        case RetentionFlow.NoRule:
            //: why a version stays: this and the next ones stand behind “Stays”, several in a row with commas
            return qsTr("no rule is set");
        case RetentionFlow.Newest:
            return qsTr("among the newest");
        case RetentionFlow.OfItsDay:
            //: the one version of its day that a rule keeps
            return qsTr("of its day");
        case RetentionFlow.OfItsWeek:
            return qsTr("of its week");
        case RetentionFlow.OfItsMonth:
            return qsTr("of its month");
        case RetentionFlow.OfItsYear:
            return qsTr("of its year");
        case RetentionFlow.KeptForGood:
            return qsTr("kept for good");
        case RetentionFlow.NewestTested:
            return qsTr("the newest that was tested");
        case RetentionFlow.NewestWithContent:
            //: the newest version with all its content
            return qsTr("the newest with all its content");
        default:
            //: of a kind of content, as when it alone holds a chat
            return qsTr("the only one of its kind");
        }
    }
}
