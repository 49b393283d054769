// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Coffer.Controls
import Coffer.Models

// What speaks against the backup, each with the one action that mends it. The first that can be pressed is the page's
// filled button. A reason that nothing in the program mends says in its words what does.
Card {
    id: card

    required property ReasonsModel reasons
    property bool busy: false

    signal backUpWanted
    signal unlockWanted
    signal folderWanted
    signal addWanted
    signal testWanted

    property int primaryRow: -1 // the first row with a button
    property bool offersBackUp: false

    visible: reasons.count > 0
    padding: 0

    // What exists today; other actions get their buttons with the pages that do them.
    function actionText(action: int): string {
        if (action === ReasonsModel.BackUpNow)
            return busy ? "" : qsTr("Back up now");
        if (action === ReasonsModel.Unlock)
            return qsTr("Unlock");
        if (action === ReasonsModel.AddWay)
            return qsTr("Add a way");
        if (action === ReasonsModel.TestWay || action === ReasonsModel.TestBackup)
            return qsTr("Test a way");
        if (action === ReasonsModel.ChooseAgain)
            return qsTr("Choose the folder");
        return "";
    }

    function act(action: int) {
        if (action === ReasonsModel.BackUpNow)
            backUpWanted();
        else if (action === ReasonsModel.ChooseAgain)
            folderWanted();
        else if (action === ReasonsModel.AddWay)
            addWanted();
        else if (action === ReasonsModel.TestWay || action === ReasonsModel.TestBackup)
            testWanted();
        else
            unlockWanted();
    }

    function picture(kind: string): string {
        switch (kind) {
        case "old-backup":
        case "old-source":
        case "no-backup":
        case "never-drilled":
        case "behind":
        case "clock":
            return "clock-countdown";
        case "one-way":
        case "no-way":
        case "lost-way":
        case "lost-together":
        case "all-here":
        case "only-beside":
        case "unproven-way":
        case "one-copy":
        case "forked":
            return "key";
        case "weak-password":
            return "password";
        case "drill-failed":
        case "verify-failed":
        case "missing-packs":
        case "log":
        case "status":
        case "unreadable-files":
        case "collapsed":
            return "file-x";
        case "clone":
        case "retired":
            return "desktop-tower";
        case "same-disk":
            return "hard-drive";
        default:
            return "warning";
        }
    }

    function lookThrough() {
        primaryRow = -1;
        offersBackUp = false;
        for (let index = rows.count - 1; index >= 0; --index) {
            const row = rows.itemAt(index) as ReasonRow;
            if (row && row.actionText !== "")
                primaryRow = index;
            if (row && row.actionText === qsTr("Back up now"))
                offersBackUp = true;
        }
    }

    onBusyChanged: lookThrough()

    Rows {
        id: rows

        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.wide
        Layout.rightMargin: Theme.space.wide
        model: card.reasons
        onChanged: card.lookThrough()

        ReasonRow {
            id: row

            required property int index
            required title
            required property string kind
            required property string text
            required property int action

            first: row.index === 0
            primary: row.index === card.primaryRow
            iconName: card.picture(row.kind)
            detail: row.text
            actionText: card.actionText(row.action)
            onActed: card.act(row.action)
        }
    }
}
