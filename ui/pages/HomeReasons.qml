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

    property int primaryRow: -1 // the first row with a button
    property bool offersBackUp: false

    visible: reasons.count > 0
    padding: 0

    // What exists today; other actions get their buttons with the pages that do them.
    function actionText(action: int): string {
        if (action === ReasonsModel.BackUpNow)
            return busy ? "" : qsTr("Back up now");
        if (action === ReasonsModel.Unlock || action === ReasonsModel.TestWay)
            return qsTr("Unlock");
        if (action === ReasonsModel.ChooseAgain)
            return qsTr("Choose the folder");
        return "";
    }

    function act(action: int) {
        if (action === ReasonsModel.BackUpNow)
            backUpWanted();
        else if (action === ReasonsModel.ChooseAgain)
            folderWanted();
        else
            unlockWanted();
    }

    function picture(kind: string): string {
        if (["old-backup", "no-backup", "never-drilled", "behind", "clock"].includes(kind))
            return "clock-countdown";
        if (["one-way", "no-way", "lost-way", "lost-together", "all-here", "unproven-way", "one-copy", "forked"].includes(kind))
            return "key";
        if (kind === "weak-password")
            return "password";
        if (["drill-failed", "verify-failed", "missing-packs", "log", "status", "unreadable-files", "collapsed"].includes(kind))
            return "file-x";
        if (["clone", "retired"].includes(kind))
            return "desktop-tower";
        return kind === "same-disk" ? "hard-drive" : "warning";
    }

    function lookThrough() {
        primaryRow = -1;
        offersBackUp = false;
        for (let index = repeater.count - 1; index >= 0; --index) {
            const row = repeater.itemAt(index) as ReasonRow;
            if (row && row.actionText !== "")
                primaryRow = index;
            if (row && row.actionText === qsTr("Back up now"))
                offersBackUp = true;
        }
    }

    onBusyChanged: lookThrough()

    Repeater {
        id: repeater

        model: card.reasons
        onItemAdded: card.lookThrough()
        onItemRemoved: Qt.callLater(card.lookThrough)

        ReasonRow {
            id: row

            required property int index
            required title
            required property string kind
            required property string text
            required property int action

            Layout.leftMargin: Theme.space.wide
            Layout.rightMargin: Theme.space.wide
            first: row.index === 0
            primary: row.index === card.primaryRow
            iconName: card.picture(row.kind)
            detail: row.text
            actionText: card.actionText(row.action)
            onActed: card.act(row.action)
        }
    }
}
